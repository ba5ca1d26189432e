# One target per folder, made by one function per kind of target.

add_library(habeas_flags INTERFACE)
target_compile_options(habeas_flags INTERFACE
  $<$<COMPILE_LANGUAGE:CXX>:-Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
  -Wcast-qual -Wcast-align -Wnull-dereference -Wduplicated-cond -Wduplicated-branches -Wlogical-op
  -Wnon-virtual-dtor -Woverloaded-virtual -Wformat=2 -Wimplicit-fallthrough -Wmissing-declarations
  -Wextra-semi -Wswitch-enum -Wzero-as-null-pointer-constant -Wsuggest-override -Wundef -Wvla
  -Winvalid-pch>)
target_compile_definitions(habeas_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_JAVA_STYLE_ITERATORS
  QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(habeas_flags INTERFACE ${PROJECT_SOURCE_DIR})
# GCC 12 sees a dangling string builder or a null pointer where optimised Qt headers inline deeply.
target_compile_options(habeas_flags INTERFACE
  $<$<AND:$<COMPILE_LANGUAGE:CXX>,$<NOT:$<CONFIG:Debug>>>:-Wno-null-dereference>)

# What every room of app/ compiles with. No Widgets: linking them here is what must never happen.
add_library(habeas_app INTERFACE)
target_link_libraries(habeas_app INTERFACE
  habeas_flags Qt6::Core Qt6::Gui Qt6::Sql Qt6::Concurrent tl::expected)

add_library(habeas_ui INTERFACE)
target_link_libraries(habeas_ui INTERFACE
  habeas_app Qt6::Widgets Qt6::PrintSupport Qt6::Svg)

# habeas_precompiled(app_pch LINKS habeas_app HEADERS <QtCore>): headers that are read once for all
# who take them from habeas_app_pch, not once a file.
function(habeas_precompiled name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LINKS;HEADERS")
  file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/pch/${name}.cpp CONTENT "")
  add_library(habeas_${name} OBJECT ${PROJECT_BINARY_DIR}/pch/${name}.cpp)
  target_link_libraries(habeas_${name} PRIVATE ${arg_LINKS})
  target_precompile_headers(habeas_${name} PRIVATE ${arg_HEADERS})
  set_target_properties(habeas_${name} PROPERTIES AUTOMOC OFF)
endfunction()

# Of each of the two halves, and of its tests (tests/CMakeLists.txt).
set(habeas_app_headers <QtCore> <QtSql> <array> <functional> <memory> <optional> <span> <tuple> <vector> <tl/expected.hpp>)
set(habeas_ui_headers <QtCore> <QtGui> <QtWidgets> <functional> <memory> <optional> <tl/expected.hpp>)
habeas_precompiled(app_pch LINKS habeas_app HEADERS ${habeas_app_headers})
habeas_precompiled(ui_pch LINKS habeas_ui HEADERS ${habeas_ui_headers})

# habeas_library(app law LINKS casefile): app/law as habeas_law, from all sources in the folder and in the rooms inside it.
function(habeas_library half name)
  cmake_parse_arguments(PARSE_ARGV 2 arg "" "" "LINKS;PRIVATE")
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
  list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
  set(code ${sources})
  list(FILTER code INCLUDE REGEX "\\.cpp$")
  list(TRANSFORM arg_LINKS PREPEND habeas_)
  if(NOT code)
    add_library(habeas_${name} INTERFACE)
    target_link_libraries(habeas_${name} INTERFACE habeas_${half} ${arg_LINKS})
    return()
  endif()
  add_library(habeas_${name} STATIC ${sources})
  target_link_libraries(habeas_${name} PUBLIC habeas_${half} ${arg_LINKS} PRIVATE ${arg_PRIVATE})
  target_precompile_headers(habeas_${name} REUSE_FROM habeas_${half}_pch)
endfunction()

# habeas_program(habeas-cli LINKS cli): from main.cpp in the folder, with the engine beside it.
function(habeas_program name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LINKS")
  list(TRANSFORM arg_LINKS PREPEND habeas_)
  add_executable(${name} main.cpp)
  target_link_libraries(${name} PRIVATE ${arg_LINKS})
  habeas_use_engine(${name})
  install(TARGETS ${name} RUNTIME)
endfunction()

# habeas_test(law LINKS law): all tst_*.cpp of tests/law in one program, one CTest entry.
# WIDGETS for tests of ui/.
function(habeas_test name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "WIDGETS" "" "LINKS")
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/tst_*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
  if(NOT sources)
    return()
  endif()
  list(TRANSFORM arg_LINKS PREPEND habeas_)
  add_executable(test_${name} ${sources})
  target_link_libraries(test_${name} PRIVATE ${arg_LINKS} habeas_support habeas_qttest)
  if(arg_WIDGETS)
    target_link_libraries(test_${name} PRIVATE habeas_ui habeas_widgetmain)
    target_precompile_headers(test_${name} REUSE_FROM habeas_uitest_pch)
  else()
    target_link_libraries(test_${name} PRIVATE habeas_app habeas_guimain)
    target_precompile_headers(test_${name} REUSE_FROM habeas_apptest_pch)
  endif()
  target_compile_definitions(test_${name} PRIVATE HABEAS_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
    HABEAS_BIN_DIR="${PROJECT_BINARY_DIR}/bin")
  habeas_use_engine(test_${name})
  add_test(NAME ${name} COMMAND test_${name} -nocrashhandler)
  set_tests_properties(${name} PROPERTIES PROCESSORS 2) # a desktop flow mostly waits and counts as one
endfunction()
