#!/usr/bin/env bash
# Officials and the letter log by keys alone, on a real X server with a window manager: an official
# with an address, a letter written on the command line, approved and marked as sent in the window,
# and what a stop action closes. What was done is read back with habeas-cli.
# usage: officials.sh BIN_DIR CASE_FILE
set -euo pipefail
bin=$1
case_file=$2
source "$(dirname "$0")/lib.sh"
holds() { grep -qF -- "$1" <<<"$2"; }
officials_hold() { holds "$1" "$(cli list "$vault" officials --json 2>/dev/null)"; }
letters_hold() { holds "$1" "$(cli letters "$vault" --json 2>/dev/null)"; }

step="making the vault"
cli create "$vault" --key-cost 8 2>/dev/null
cli import "$vault" "$case_file" >/dev/null 2>&1
cli letter "$vault" KZ-2022-001 --format txt --out "$work/draft.txt" --request "Lift the restrictions." \
  >/dev/null 2>&1
grep -qF DRAFT "$work/draft.txt"

step="unlocking"
start_program Cases

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
! grep -qF DRAFT "$work/final.txt" || { step="the approved letter says it is a draft"; exit 1; }
step="done"
