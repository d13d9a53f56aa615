# Runs lupdate over the programs' sources with the options of the house, so that a change of texts gives a small diff.
# As a script: cmake -D LUPDATE=... -D ROOT=<checkout> -D FOLDER=<where the .ts files lie> -P lupdate.cmake

function(famn_lupdate lupdate root folder)
  set(options -silent -extensions cpp,h -I "${root}" -locations none -no-ui-lines -no-obsolete
    -disable-heuristic similartext -source-language en)
  # Relative names: lupdate says them in its messages.
  set(log "")
  foreach(language sv en)
    set(only "")
    if(language STREQUAL "en")
      set(only -pluralonly)
    endif()
    execute_process(COMMAND "${lupdate}" ${options} ${only} -target-language ${language}
        app models ui -ts "${folder}/app_${language}.ts"
      WORKING_DIRECTORY "${root}" OUTPUT_VARIABLE output ERROR_VARIABLE output RESULT_VARIABLE status)
    string(APPEND log "${output}")
    if(NOT status EQUAL 0)
      message(FATAL_ERROR "lupdate failed (${status}):\n${log}")
    endif()
  endforeach()
  # It guesses a context where it does not find the class, and the text is then never found at run time.
  if(log MATCHES "Qualifying with unknown|lacks Q_OBJECT|Unterminated|Discarding")
    message(FATAL_ERROR "lupdate is not sure of what it read:\n${log}")
  endif()
endfunction()

if(CMAKE_SCRIPT_MODE_FILE STREQUAL CMAKE_CURRENT_LIST_FILE)
  famn_lupdate("${LUPDATE}" "${ROOT}" "${FOLDER}")
endif()
