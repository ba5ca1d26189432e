#!/usr/bin/env bash
# A caseworker's records by keys alone, on a real X server with a window manager: a new case, a
# measure with an order, a change, the bin, undo; a form that survives kill -9; the same keys on a
# Russian layout. What was done is read back with habeas-cli.
# usage: records.sh BIN_DIR
set -euo pipefail
bin=$1
source "$(dirname "$0")/lib.sh"
step="making the vault"
cli create "$vault" --key-cost 8 2>/dev/null

shown() { cli show "$vault" "$ref" --json 2>/dev/null; }
shows() { grep -qF -- "$1" <<<"$(shown)"; }
hides() { ! shows "$1"; }

step="unlocking"
open_program
until_true 60 title_has "Today"
sleep 0.5

step="a new case"
ref=XX-2030-001
press ctrl+n
until_true 30 title_has "New case"
sleep 0.3
type_text "Dana Sample"
press Tab
type_text "D. Sample"
press Tab
type_text "KZ"
press Tab ctrl+a
type_text "$ref"
press ctrl+Return
until_true 30 title_has "$ref"
until_true 30 shows "Dana Sample"
sleep 0.5

step="a measure"
press ctrl+Tab ctrl+Tab ctrl+Tab # the custody tab
press Insert
until_true 30 title_has "New: measure"
sleep 0.3
type_text "pre-trial"
press Tab
type_text "14 mar 2022"
press ctrl+Return
until_true 30 shows '"2022-03-14"'
sleep 0.5

step="its order"
press ctrl+shift+x
until_true 30 title_has "New: order"
sleep 0.3
type_text "ord"
press Tab
type_text "14 mar 2022"
press Tab
type_text "2 months"
press ctrl+Return
until_true 30 shows '"2 months"'
sleep 0.5

step="changing the measure"
press Up F4
until_true 30 title_has "Change: measure"
sleep 0.3
press Tab ctrl+a
type_text "15 mar 2022"
press ctrl+Return
until_true 30 shows '"2022-03-15"'
sleep 0.5

step="undoing the change"
press ctrl+z
until_true 30 hides '"2022-03-15"'

step="into the bin and back"
sleep 0.5
press Delete
until_true 30 hides "pretrial_custody"
sleep 0.5
press ctrl+z
until_true 30 shows "pretrial_custody"
shows '"2 months"'

step="out of the bin by its button"
sleep 0.5
press Delete
until_true 30 hides "pretrial_custody"
sleep 0.5
press alt+c
sleep 0.5
press o
until_true 30 title_has "Bin"
sleep 0.3
press Tab Return
until_true 30 shows "pretrial_custody"
shows '"2 months"'
sleep 0.3
press Escape

step="a form that is killed"
sleep 0.5
press ctrl+shift+n
until_true 30 title_has "New: note"
sleep 0.3
type_text "moved to another cell"
sleep 2
kill -9 "$program"
wait "$program" 2>/dev/null || true
cli check "$vault"
hides "moved to another cell"

step="going on with it"
open_program
until_true 60 title_has "Today"
sleep 0.7
press ctrl+shift+u
until_true 30 title_has "New: note"
sleep 0.3
press ctrl+Return
until_true 30 shows "moved to another cell"

step="the keys on a Russian layout"
setxkbmap ru
sleep 0.5
# Physical keys: 37 Ctrl, 50 Shift, 57 N.
xdotool keydown 37 keydown 50 key 57 keyup 50 keyup 37
until_true 30 title_has "New: note"
xdotool key Escape
step="done"
