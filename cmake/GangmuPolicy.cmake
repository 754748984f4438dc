# How everything of ours is compiled: one interface target, and one function that makes a layer.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
# Dev is what one works and tests with: optimised enough to be quick, every assertion of Qt and libstdc++ on.
set(CMAKE_CXX_FLAGS_DEV "-O1 -g1")

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # The sloppiness lets ccache work with precompiled headers; with DEPEND it runs no preprocessor of its own for what
  # it does not know yet.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_DEPEND=1
      CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${CCACHE_PROGRAM})
endif()
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM)
  add_link_options(-fuse-ld=mold)
endif()

add_library(gangmu_policy INTERFACE)
target_compile_definitions(gangmu_policy INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_URL_CAST_FROM_STRING
  QT_DISABLE_DEPRECATED_BEFORE=0x060400 SQLITE_ENABLE_SESSION SQLITE_ENABLE_PREUPDATE_HOOK
  $<$<CONFIG:Dev>:QT_FORCE_ASSERTS> $<$<CONFIG:Dev>:_GLIBCXX_ASSERTIONS>)
target_compile_options(gangmu_policy INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Werror=return-type
  -Werror=switch -Winvalid-pch)
target_include_directories(gangmu_policy INTERFACE ${PROJECT_SOURCE_DIR})
if(GANGMU_SANITIZE)
  # No recovery: undefined behaviour ends the test that met it.
  target_compile_options(gangmu_policy INTERFACE -fsanitize=address,undefined,float-cast-overflow
    -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(gangmu_policy INTERFACE -fsanitize=address,undefined)
endif()

if(GANGMU_UNITY)
  # What g++ allows in the file that it compiles it warns of in one that this includes.
  target_compile_options(gangmu_policy INTERFACE -Wno-subobject-linkage)
endif()

if(GANGMU_FUZZ)
  # Every layer reports its coverage to the fuzzer that links it.
  target_compile_options(gangmu_policy INTERFACE -fsanitize=fuzzer-no-link)
endif()

# gangmu_pch(name LIBRARIES…): cmake/pch/NAME.h precompiled, once for all layers that ask for it.
function(gangmu_pch name)
  if(GANGMU_PCH)
    set(nothing ${PROJECT_BINARY_DIR}/pch_${name}.cpp)
    file(CONFIGURE OUTPUT ${nothing} CONTENT "")
    add_library(gangmu_pch_${name} STATIC ${nothing})
    target_link_libraries(gangmu_pch_${name} PRIVATE gangmu_policy ${ARGN})
    target_precompile_headers(gangmu_pch_${name} PRIVATE ${PROJECT_SOURCE_DIR}/cmake/pch/${name}.h)
    set_target_properties(gangmu_pch_${name} PROPERTIES AUTOMOC OFF)
  endif()
endfunction()

# gangmu_layer(name DEPENDS targets… PCH name): a static library of all sources in this folder.
function(gangmu_layer name)
  cmake_parse_arguments(ARG "" "PCH" "DEPENDS" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
  add_library(${name} STATIC ${sources})
  target_link_libraries(${name} PUBLIC gangmu_policy ${ARG_DEPENDS})
  set_target_properties(${name} PROPERTIES UNITY_BUILD ${GANGMU_UNITY})
  if(GANGMU_PCH AND ARG_PCH)
    target_precompile_headers(${name} REUSE_FROM gangmu_pch_${ARG_PCH})
  endif()
endfunction()
