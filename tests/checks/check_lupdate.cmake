# Fails when lupdate would change a translation file: a text of the sources is not in it, or one of it is in no source.
# cmake -D LUPDATE=... -D ROOT=<checkout> -D FOLDER=<scratch folder> -P check_lupdate.cmake
include("${CMAKE_CURRENT_LIST_DIR}/../../translations/lupdate.cmake")

file(REMOVE_RECURSE "${FOLDER}")
file(MAKE_DIRECTORY "${FOLDER}")
foreach(language sv en)
  file(COPY "${ROOT}/translations/app_${language}.ts" DESTINATION "${FOLDER}")
endforeach()
famn_lupdate("${LUPDATE}" "${ROOT}" "${FOLDER}")
foreach(language sv en)
  set(old "${ROOT}/translations/app_${language}.ts")
  set(new "${FOLDER}/app_${language}.ts")
  file(SHA256 "${old}" old_sum)
  file(SHA256 "${new}" new_sum)
  if(NOT old_sum STREQUAL new_sum)
    execute_process(COMMAND diff -u "${old}" "${new}" OUTPUT_VARIABLE difference ERROR_QUIET)
    string(SUBSTRING "${difference}" 0 4000 difference)
    message(FATAL_ERROR "translations/app_${language}.ts is behind the sources; build the target update_translations "
      "and translate what is new.\n${difference}")
  endif()
endforeach()
