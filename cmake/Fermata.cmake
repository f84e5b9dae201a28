# SPDX-License-Identifier: GPL-3.0-or-later
# The two shapes every folder uses: a library named after its folder, and a QtTest program per test file.

option(FERMATA_WERROR "Treat compiler warnings as errors" OFF)

# A hundred tests are a hundred links: mold takes a fraction of the time that GNU ld takes (1.8 s of processor time for a
# test of the window).
find_program(FERMATA_MOLD mold)
if(FERMATA_MOLD AND (CMAKE_CXX_COMPILER_ID STREQUAL "Clang" OR CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 12.1))
  add_link_options(-fuse-ld=mold)
endif()

add_library(fermata_flags INTERFACE)
target_compile_options(fermata_flags INTERFACE -Wall -Wextra -Wshadow -Wnon-virtual-dtor
  # The same stored notes must render to the same bits with gcc and clang: no fused multiply-add.
  -ffp-contract=off
  $<$<BOOL:${FERMATA_WERROR}>:-Werror>)
target_compile_definitions(fermata_flags INTERFACE QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII)
target_include_directories(fermata_flags INTERFACE ${CMAKE_SOURCE_DIR})

# What nearly every file reads is parsed once: once as the libraries are compiled, once as the tests are, whose own code
# is hardly optimised. A precompiled header serves only files with the same options, so a target that adds definitions
# which these headers ask about (the window's, LibTorch's) says NO_PCH.
set(FERMATA_COMMON_HEADERS <algorithm> <array> <cmath> <filesystem> <functional> <map> <memory> <optional> <set> <span>
  <string> <string_view> <vector> ${CMAKE_SOURCE_DIR}/core/base/json.h)
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/pch.cpp CONTENT "// Carries the precompiled headers.\nint main() { return 0; }\n")
add_library(fermata_pch OBJECT ${CMAKE_BINARY_DIR}/pch.cpp)
target_link_libraries(fermata_pch PRIVATE fermata_flags)
target_precompile_headers(fermata_pch PRIVATE ${FERMATA_COMMON_HEADERS})
add_executable(fermata_test_pch EXCLUDE_FROM_ALL ${CMAKE_BINARY_DIR}/pch.cpp)
target_link_libraries(fermata_test_pch PRIVATE fermata_flags Qt6::Test Qt6::Gui)
if(NOT CMAKE_CXX_FLAGS MATCHES "-fsanitize")
  target_compile_options(fermata_test_pch PRIVATE -O1)
endif()
target_precompile_headers(fermata_test_pch PRIVATE <QtTest> ${FERMATA_COMMON_HEADERS})
if(CMAKE_CXX_COMPILER_LAUNCHER MATCHES "ccache" AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND NOT CMAKE_DISABLE_PRECOMPILE_HEADERS)
  target_compile_options(fermata_flags INTERFACE -fpch-preprocess)  # What ccache needs to see through it, with the sloppiness of tools/build.
endif()

# fermata_library(core_music SOURCES a.cpp ... LINKS fermata_core_base ...)
# makes the static library fermata_core_music.
function(fermata_library name)
  cmake_parse_arguments(ARG "NO_PCH" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
  add_library(fermata_${name} STATIC ${ARG_SOURCES})
  target_link_libraries(fermata_${name} PUBLIC fermata_flags ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
  # Under a sanitizer nothing is optimised, which compiles in a third of the time; what computes samples has to be.
  if(CMAKE_CXX_FLAGS MATCHES "-fsanitize" AND name MATCHES "^core_(sound|render)$")
    target_compile_options(fermata_${name} PRIVATE -O1)
  elseif(NOT ARG_NO_PCH)
    target_precompile_headers(fermata_${name} REUSE_FROM fermata_pch)
  endif()
endfunction()

# fermata_test(core/music/tempo_map_test.cpp LINKS fermata_core_music [LABELS slow])
# makes a QtTest program and registers it with ctest under the file's path.
function(fermata_test file)
  cmake_parse_arguments(ARG "NO_PCH" "TIMEOUT" "LINKS;LABELS" ${ARGN})
  string(REPLACE "/" "_" name ${file})
  string(REGEX REPLACE "\\.cpp$" "" name ${name})
  add_executable(${name} ${CMAKE_SOURCE_DIR}/tests/${file})
  set_target_properties(${name} PROPERTIES AUTOMOC ON
    RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  target_link_libraries(${name} PRIVATE fermata_flags Qt6::Test Qt6::Gui ${ARG_LINKS})
  target_compile_definitions(${name} PRIVATE
    FERMATA_SOURCE_DIR="${CMAKE_SOURCE_DIR}" FERMATA_BINARY_DIR="${CMAKE_BINARY_DIR}")
  if(NOT CMAKE_CXX_FLAGS MATCHES "-fsanitize")
    target_compile_options(${name} PRIVATE -O1)
  endif()
  if(NOT ARG_NO_PCH)
    target_precompile_headers(${name} REUSE_FROM fermata_test_pch)
  endif()
  add_test(NAME ${file} COMMAND ${name})
  set_tests_properties(${file} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
  if(ARG_LABELS)
    set_tests_properties(${file} PROPERTIES LABELS "${ARG_LABELS}")
  endif()
  if(ARG_TIMEOUT)
    set_tests_properties(${file} PROPERTIES TIMEOUT ${ARG_TIMEOUT})
  endif()
endfunction()
