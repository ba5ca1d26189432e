# usage: cmake -DROOT=dir -P layering.cmake
# Reads the include lines and fails on anything the house does not allow (README, "The house").
set(rules
  "app/base:app/base"
  "app/casefile:app/(base|casefile)"
  "app/law:app/(base|casefile|law)"
  "app/vault:app/(base|vault)"
  "app/records:app/(base|casefile|law|vault|records)"
  "app/letters:app/(base|casefile|law|records|letters)"
  "app/exchange:app/(base|casefile|law|records|exchange)"
  "app/sync:app/(base|casefile|law|vault|records|sync)"
  "app/actions:app/(base|casefile|law|vault|records|letters|exchange|sync|actions)"
  "app/cli:app/"
  "ui/models:app/|ui/models"
  "ui/widgets:app/|ui/(models|widgets)"
  "ui/shell:app/|ui/")
file(GLOB features RELATIVE ${ROOT}/ui ${ROOT}/ui/*)
list(REMOVE_ITEM features models widgets shell CMakeLists.txt)
foreach(feature IN LISTS features)
  list(APPEND rules "ui/${feature}:app/|ui/(models|widgets|${feature})")
endforeach()

set(bad "")
set(seen 0)
foreach(rule IN LISTS rules)
  string(REGEX MATCH "^([^:]+):(.+)$" _ "${rule}")
  set(room ${CMAKE_MATCH_1})
  set(allowed ${CMAKE_MATCH_2})
  file(GLOB_RECURSE sources ${ROOT}/${room}/*.h ${ROOT}/${room}/*.cpp)
  foreach(source IN LISTS sources)
    math(EXPR seen "${seen} + 1")
    file(STRINGS ${source} lines REGEX "^#include ")
    foreach(line IN LISTS lines)
      if(line MATCHES "^#include \"(app|ui|tests)/" AND NOT line MATCHES "^#include \"(${allowed})")
        list(APPEND bad "${source}: ${line}")
      endif()
      if(room MATCHES "^app" AND line MATCHES "<Q(Widget|Application|Dialog|MessageBox|MainWindow|Print)")
        list(APPEND bad "${source}: a window's header in app: ${line}")
      endif()
      if(line MATCHES "<(QSql|QtSql|sqlite3)" AND NOT room MATCHES "^app/(vault|records|sync)$")
        list(APPEND bad "${source}: SQL outside its rooms: ${line}")
      endif()
      if(line MATCHES "\"sqlite3" AND NOT room MATCHES "^app/(vault|records|sync)$")
        list(APPEND bad "${source}: SQL outside its rooms: ${line}")
      endif()
    endforeach()
  endforeach()
endforeach()
if(seen EQUAL 0)
  message(FATAL_ERROR "no source read below ${ROOT}")
endif()
if(bad)
  list(JOIN bad "\n" text)
  message(FATAL_ERROR "layering broken:\n${text}")
endif()
message(STATUS "layering holds in ${seen} files")
