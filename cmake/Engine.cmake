# The engine: SQLite3 Multiple Ciphers, built as the libsqlite3.so.0 that Qt's stock QSQLITE plugin
# asks for, so that Qt Sql runs on the encrypted engine without a driver of our own. The source is
# fetched by ./dev (pinned by version and SHA-512) into build/engine; packagers point elsewhere.
set(HABEAS_ENGINE_SOURCE "${PROJECT_SOURCE_DIR}/build/engine" CACHE PATH
  "Folder with sqlite3.c and sqlite3.h of SQLite3 Multiple Ciphers")
if(NOT EXISTS ${HABEAS_ENGINE_SOURCE}/sqlite3.c)
  message(FATAL_ERROR "The engine's source is not in ${HABEAS_ENGINE_SOURCE}: run ./dev build, or set HABEAS_ENGINE_SOURCE")
endif()

add_library(habeas_engine SHARED ${HABEAS_ENGINE_SOURCE}/sqlite3.c)
set_target_properties(habeas_engine PROPERTIES OUTPUT_NAME sqlite3 SOVERSION 0 VERSION 0.8.6 AUTOMOC OFF
  C_VISIBILITY_PRESET default COMPILE_WARNING_AS_ERROR OFF)
target_include_directories(habeas_engine SYSTEM INTERFACE ${HABEAS_ENGINE_SOURCE})
target_compile_options(habeas_engine PRIVATE -w -O2)
if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
  target_compile_options(habeas_engine PRIVATE -msse4.2 -maes)
endif()
target_compile_definitions(habeas_engine PRIVATE
  SQLITE_ENABLE_FTS5 SQLITE_ENABLE_SESSION SQLITE_ENABLE_PREUPDATE_HOOK SQLITE_ENABLE_COLUMN_METADATA
  SQLITE_ENABLE_UNLOCK_NOTIFY SQLITE_ENABLE_MATH_FUNCTIONS SQLITE_ENABLE_DBSTAT_VTAB SQLITE_ENABLE_DBPAGE_VTAB
  SQLITE_ENABLE_API_ARMOR
  SQLITE_SECURE_DELETE SQLITE_TEMP_STORE=3 SQLITE_THREADSAFE=1 SQLITE_DQS=0)
# The session API's declarations stand behind the same switches.
target_compile_definitions(habeas_engine INTERFACE SQLITE_ENABLE_SESSION SQLITE_ENABLE_PREUPDATE_HOOK)
target_link_libraries(habeas_engine PRIVATE m pthread dl)
install(TARGETS habeas_engine LIBRARY DESTINATION lib) # where the programs look: $ORIGIN/../lib

# The program's RUNPATH must lead to this library before the system's.
function(habeas_use_engine program)
  target_link_libraries(${program} PRIVATE habeas_engine habeas_resources)
  target_link_options(${program} PRIVATE -Wl,--no-as-needed)
  set_target_properties(${program} PROPERTIES BUILD_RPATH "$<TARGET_FILE_DIR:habeas_engine>" INSTALL_RPATH "$ORIGIN/../lib")
endfunction()
