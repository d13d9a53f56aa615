# How every target of Famn is compiled: warnings, hardening, Qt's strict definitions, ccache, sanitizers.

find_program(FAMN_CCACHE ccache)
if(FAMN_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER AND NOT FAMN_TIDY)
  set(CMAKE_C_COMPILER_LAUNCHER "${FAMN_CCACHE}")
  set(CMAKE_CXX_COMPILER_LAUNCHER "${FAMN_CCACHE}")
endif()

if(FAMN_TIDY)
  find_program(FAMN_CLANG_TIDY NAMES clang-tidy-14 clang-tidy REQUIRED)
  set(CMAKE_CXX_CLANG_TIDY "${FAMN_CLANG_TIDY}")
endif()

add_library(famn_flags INTERFACE)
target_include_directories(famn_flags INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(famn_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_JAVA_STYLE_ITERATORS
  QT_USE_QSTRINGBUILDER QT_STRICT_QLIST_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400
  QT_WARN_DEPRECATED_UP_TO=0x060400 # what a newer Qt calls old must not break the build: Famn builds with 6.4
  QT_NO_CONTEXTLESS_CONNECT
  FAMN_VERSION="${PROJECT_VERSION}")
if(MSVC)
  target_compile_options(famn_flags INTERFACE /W4 /utf-8 /permissive- /guard:cf $<$<BOOL:${FAMN_WERROR}>:/WX>)
else()
  target_compile_options(famn_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wcast-align -Wundef -Wformat=2
    $<$<COMPILE_LANGUAGE:CXX>:-Wold-style-cast -Woverloaded-virtual -Wnon-virtual-dtor -Wsuggest-override>
    $<$<BOOL:${FAMN_WERROR}>:-Werror>
    -fstack-protector-strong -ffile-prefix-map=${CMAKE_SOURCE_DIR}=.
    $<$<CONFIG:Release>:-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2>
    $<$<CONFIG:Debug>:-D_GLIBCXX_ASSERTIONS>)
  if(UNIX AND NOT APPLE)
    # SQLCipher's symbols must never leave the program: another library in the process may bring its own SQLite.
    # But clang links its sanitizers as an archive, whose malloc must be everybody's.
    # Tests whose rings lie in a shared library (famn_shared_rings) show it theirs.
    target_link_options(famn_flags INTERFACE
      $<$<NOT:$<OR:$<BOOL:${FAMN_FUZZ}>,$<BOOL:$<TARGET_PROPERTY:FAMN_SHOWS_ALL>>>>:-Wl,--exclude-libs,ALL>
      -Wl,-z,relro -Wl,-z,now)
    find_program(FAMN_LLD NAMES ld.lld)
    if(FAMN_LLD)
      target_link_options(famn_flags INTERFACE -fuse-ld=lld)
    endif()
  endif()
endif()
if(NOT FAMN_SANITIZE AND NOT MSVC)
  target_compile_options(famn_flags INTERFACE -fvisibility=hidden)
endif()
if(FAMN_SANITIZE)
  # Line tables are all that a sanitizer's report needs. What is "maybe uninitialized" the release build tells; behind the
  # sanitizers' own code the compiler sees it where it is not.
  target_compile_options(famn_flags INTERFACE -fsanitize=${FAMN_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all
    $<$<CONFIG:Debug>:-O1 -g1> $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
  target_link_options(famn_flags INTERFACE -fsanitize=${FAMN_SANITIZE})
endif()
if(FAMN_FUZZ)
  target_compile_options(famn_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(FAMN_COVERAGE)
  target_compile_options(famn_flags INTERFACE --coverage -O0)
  target_link_options(famn_flags INTERFACE --coverage)
endif()
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

# famn_ring(NAME SOURCES ... LINKS ...): one static library per ring, linked with no more than its ring may use.
function(famn_ring name)
  cmake_parse_arguments(ring "" "" "SOURCES;LINKS" ${ARGN})
  add_library(${name} STATIC ${ring_SOURCES})
  target_link_libraries(${name} PUBLIC famn_flags ${ring_LINKS})
endfunction()

# famn_shared_rings(NAME RING ...): where sanitizers are on, the rings' code in one shared library, which tests link before all
# else: nothing but SQLCipher is then taken from the archives. Elsewhere it is nothing. Under sanitizers a test of the window, with
# every ring in it, takes hundreds of megabytes, and all of them more disk than a build machine has.
function(famn_shared_rings name)
  if(NOT FAMN_SANITIZE OR FAMN_FUZZ OR NOT UNIX OR APPLE)
    add_library(${name} INTERFACE)
    return()
  endif()
  file(CONFIGURE OUTPUT "${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp" CONTENT "// Only what it is linked with.\n")
  add_library(${name} SHARED "${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp")
  list(TRANSFORM ARGN REPLACE "(.+)" "$<TARGET_FILE:\\1>" OUTPUT_VARIABLE archives)
  # What the rings stand on, and SQLCipher, which is not made for shared libraries, each test brings along.
  target_link_options(${name} PRIVATE -Wl,--whole-archive ${archives} -Wl,--no-whole-archive)
  target_link_libraries(${name} PRIVATE famn_flags)
  add_dependencies(${name} ${ARGN})
  set_target_properties(${name} PROPERTIES LINK_DEPENDS "${archives}" FAMN_SHOWS_ALL ON)
endfunction()

# famn_test(NAME FILE LINKS ... [LABELS ...] [TIMEOUT seconds]): one Qt Test program, run without a display.
function(famn_test name file)
  cmake_parse_arguments(test "" "TIMEOUT" "LINKS;LABELS" ${ARGN})
  add_executable(${name} ${file})
  set_target_properties(${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
  if(test_LINKS MATCHES "u_ui|famn_window_fixture")
    set(shared famn_shared_window)
  elseif(test_LINKS MATCHES "m_services|m_demo|m_session|famn_faults")
    set(shared famn_shared_services)
  endif()
  target_link_libraries(${name} PRIVATE ${shared} famn_test_support ${test_LINKS})
  if(FAMN_SANITIZE)
    set_target_properties(${name} PROPERTIES FAMN_SHOWS_ALL "${shared}")
  endif()
  target_compile_definitions(${name} PRIVATE FAMN_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data"
    FAMN_SOURCE_DIR="${CMAKE_SOURCE_DIR}" FAMN_BINARY_DIR="${CMAKE_BINARY_DIR}")
  add_test(NAME ${name} COMMAND ${name})
  if(NOT test_TIMEOUT)
    set(test_TIMEOUT 120)
  endif()
  famn_test_environment(${name} ${test_TIMEOUT} "${test_LABELS}")
endfunction()

function(famn_test_environment name timeout labels)
  set(home "${CMAKE_BINARY_DIR}/tests/home/${name}")
  file(MAKE_DIRECTORY "${home}/run")
  file(CHMOD "${home}/run" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
  set_tests_properties(${name} PROPERTIES TIMEOUT ${timeout} LABELS "${labels}" ENVIRONMENT
    "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=Europe/Stockholm;HOME=${home};XDG_RUNTIME_DIR=${home}/run;XDG_CONFIG_HOME=${home}/config;XDG_DATA_HOME=${home}/data;ASAN_OPTIONS=detect_leaks=1;LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/lsan.supp:print_suppressions=0;UBSAN_OPTIONS=print_stacktrace=1")
endfunction()
