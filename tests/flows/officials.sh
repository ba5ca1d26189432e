#!/usr/bin/env bash
# Officials and the letter log by keys alone, on a real X server with a window manager: an official
# with an address, a letter written on the command line, approved and marked as sent in the window,
# and what a stop action closes. What was done is read back with habeas-cli.
# usage: officials.sh BIN_DIR CASE_FILE
set -euo pipefail
bin=$1
case_file=$2
work=$(mktemp -d)
children=()
finish() {
  local code=$?
  [ "$code" = 0 ] || import -window root "${HABEAS_PICTURE:-$work/stopped.png}" 2>/dev/null || true
  for child in "${children[@]}"; do kill "$child" 2>/dev/null || true; done
  wait 2>/dev/null || true
  rm -rf "$work"
  [ "$code" = 0 ] || echo "officials flow: stopped at: $step" >&2
  exit "$code"
}
trap finish EXIT
step="starting the X server"

export HOME=$work XDG_CONFIG_HOME=$work/config XDG_RUNTIME_DIR=$work QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8
unset WAYLAND_DISPLAY
Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp 3>"$work/display" 2>/dev/null &
children+=($!)

# until_true SECONDS COMMAND...: polls, so that a slow machine waits and a fast one does not.
until_true() {
  local tries=$(($1 * 10)); shift
  while ! "$@" >/dev/null 2>&1; do
    tries=$((tries - 1))
    [ "$tries" -gt 0 ] || return 1
    sleep 0.1
  done
}

until_true 20 test -s "$work/display"
DISPLAY=:$(tr -d '\n' <"$work/display")
export DISPLAY
openbox >/dev/null 2>&1 &
children+=($!)

passphrase='three quiet words'
vault=$work/case.habeas
cli() { HABEAS_PASSPHRASE=$passphrase "$bin/habeas-cli" "$@"; }
holds() { grep -qF -- "$1" <<<"$2"; }
officials_hold() { holds "$1" "$(cli list "$vault" officials --json 2>/dev/null)"; }
letters_hold() { holds "$1" "$(cli letters "$vault" --json 2>/dev/null)"; }
title_has() { xdotool getactivewindow getwindowname | grep -qF -- "$1"; }
press() { xdotool key --delay 60 "$@"; }
type_text() { xdotool type --delay 40 -- "$1"; }

step="making the vault"
cli create "$vault" --key-cost 8 2>/dev/null
cli import "$vault" "$case_file" >/dev/null 2>&1
cli letter "$vault" KZ-2022-001 --format txt --out "$work/draft.txt" --request "Lift the restrictions." \
  >/dev/null 2>&1
grep -qF DRAFT "$work/draft.txt"

step="unlocking"
"$bin/habeas" "$vault" &
children+=($!)
until_true 60 title_has "Habeas"
sleep 1
type_text "$passphrase"
press Return
until_true 60 title_has "Today"
xdotool key F3
until_true 30 title_has "Cases"
sleep 0.5

step="the register of officials"
press ctrl+shift+i
until_true 30 title_has "Officials"
sleep 0.3
press Insert
until_true 30 title_has "New official"
sleep 0.3
type_text "minis"
press Tab
type_text "Ministry of Justice"
press Tab
type_text "A. Sample"
press ctrl+Return
until_true 30 officials_hold "Ministry of Justice"
officials_hold '"office_kind": "minister"'

step="taking it back"
sleep 0.5
press ctrl+z
gone() { ! officials_hold "Ministry of Justice"; }
until_true 30 gone
press ctrl+shift+z
until_true 30 officials_hold "Ministry of Justice"

step="a form that was closed goes on"
sleep 0.5
press Insert
until_true 30 title_has "New official"
sleep 0.3
press Tab
type_text "Half an office"
press Escape
sleep 0.5
press ctrl+shift+u
until_true 30 title_has "New official"
sleep 0.3
press ctrl+Return
until_true 30 officials_hold "Half an office"

step="approving the letter"
sleep 0.5
press alt+v
sleep 0.3
press l # the letters page, in the View menu
until_true 30 title_has "Letters"
sleep 0.5
press alt+a
until_true 30 title_has "Approve letter"
sleep 0.3
press ctrl+a
type_text "Head of desk"
press Tab space # the urgent action has run out: confirmed
press ctrl+Return
until_true 30 letters_hold '"approved_by": "Head of desk"'

step="marking it as sent"
sleep 0.5
press alt+s
until_true 30 title_has "was sent"
sleep 0.3
type_text "regis"
press Tab
press ctrl+Return
until_true 30 letters_hold '"medium": "registered_post"'
letters_hold '"state": "sent"'
cli print-letter "$vault" KZ-2022-001/L1 --format txt --out "$work/final.txt" >/dev/null
! grep -qF DRAFT "$work/final.txt"
step="done"
