#pragma once

/* What a plain SQLite's header lacks; tst_PlainLibrary.cpp supplies a function that does nothing. */
#ifdef __cplusplus
extern "C"
#endif
    int
    sqlite3_key_v2(struct sqlite3 *db, const char *name, const void *key, int size);
