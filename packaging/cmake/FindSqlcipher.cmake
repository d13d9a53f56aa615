# Finds a static SQLCipher and offers it as Famn::Sqlcipher. FAMN_SQLCIPHER_ROOT points at one that was built by
# packaging/sqlcipher. A shared library is never taken: with one, which SQLite answers depends on load order.
find_path(Sqlcipher_INCLUDE_DIR NAMES sqlite3.h PATH_SUFFIXES sqlcipher HINTS "${FAMN_SQLCIPHER_ROOT}/include" NO_CMAKE_SYSTEM_PATH)
if(NOT Sqlcipher_INCLUDE_DIR)
  find_path(Sqlcipher_INCLUDE_DIR NAMES sqlcipher/sqlite3.h)
  if(Sqlcipher_INCLUDE_DIR)
    set(Sqlcipher_INCLUDE_DIR "${Sqlcipher_INCLUDE_DIR}/sqlcipher" CACHE PATH "" FORCE)
  endif()
endif()
set(famn_suffixes "${CMAKE_FIND_LIBRARY_SUFFIXES}")
if(NOT MSVC)
  set(CMAKE_FIND_LIBRARY_SUFFIXES .a)
endif()
find_library(Sqlcipher_LIBRARY NAMES sqlcipher HINTS "${FAMN_SQLCIPHER_ROOT}/lib")
set(CMAKE_FIND_LIBRARY_SUFFIXES "${famn_suffixes}")
find_package(OpenSSL QUIET COMPONENTS Crypto)
find_package(Threads QUIET)

# The SQLCipher release is spelt only inside the library ("4.6.1 community"); ask a small program.
if(Sqlcipher_LIBRARY AND Sqlcipher_INCLUDE_DIR AND OpenSSL_FOUND AND NOT DEFINED CACHE{Sqlcipher_VERSION})
  set(probe "${CMAKE_BINARY_DIR}/sqlcipher_version.c")
  file(WRITE "${probe}" "#include <stdio.h>\n#include <sqlite3.h>\n"
    "static int row(void *p, int n, char **v, char **c) { (void)p; (void)n; (void)c; puts(v[0]); return 0; }\n"
    "int main(void) { sqlite3 *db; sqlite3_open(\":memory:\", &db); return sqlite3_exec(db, \"PRAGMA cipher_version\", row, 0, 0); }\n")
  try_run(ran compiled "${CMAKE_BINARY_DIR}/sqlcipher_version" "${probe}"
    CMAKE_FLAGS "-DINCLUDE_DIRECTORIES=${Sqlcipher_INCLUDE_DIR}"
    LINK_LIBRARIES "${Sqlcipher_LIBRARY}" OpenSSL::Crypto m Threads::Threads ${CMAKE_DL_LIBS}
    RUN_OUTPUT_VARIABLE answer)
  string(REGEX MATCH "^[0-9]+\\.[0-9]+\\.[0-9]+" version "${answer}")
  set(Sqlcipher_VERSION "${version}" CACHE INTERNAL "SQLCipher release")
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Sqlcipher REQUIRED_VARS Sqlcipher_LIBRARY Sqlcipher_INCLUDE_DIR VERSION_VAR Sqlcipher_VERSION)
if(Sqlcipher_FOUND AND NOT TARGET Famn::Sqlcipher)
  add_library(Famn::Sqlcipher UNKNOWN IMPORTED)
  set_target_properties(Famn::Sqlcipher PROPERTIES IMPORTED_LOCATION "${Sqlcipher_LIBRARY}")
  target_include_directories(Famn::Sqlcipher SYSTEM INTERFACE "${Sqlcipher_INCLUDE_DIR}")
  target_compile_definitions(Famn::Sqlcipher INTERFACE SQLITE_HAS_CODEC)

  target_link_libraries(Famn::Sqlcipher INTERFACE OpenSSL::Crypto Threads::Threads ${CMAKE_DL_LIBS}
    $<$<NOT:$<BOOL:${WIN32}>>:m>)
endif()
mark_as_advanced(Sqlcipher_INCLUDE_DIR Sqlcipher_LIBRARY)
