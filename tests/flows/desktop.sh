#!/usr/bin/env bash
# The whole first slice as its user does it: the real program on a real X server with a window
# manager, by keys alone. What it did is read back with habeas-cli, from the same vault.
# usage: desktop.sh BIN_DIR CASE_FILE
set -euo pipefail
bin=$1
case_file=$2
source "$(dirname "$0")/lib.sh"
step="making the vault"
cli create "$vault" --key-cost 8 2>/dev/null
cli import "$vault" "$case_file"

hearings() { total_of hearings; }
hearings_are() { total_is hearings "$1"; }

step="unlocking"
start_program Cases

step="opening the case"
press Return
until_true 30 title_has "KZ-2022-001"
sleep 0.5

step="logging a hearing"
before=$(hearings)
keys=0
press ctrl+h
until_true 30 title_has "Log hearing"
sleep 0.3
type_text "20 jun 2022"
press Tab
type_text "ext"
press Tab Tab
type_text "ext"
press Tab
type_text "2m"
press ctrl+Return
until_true 30 hearings_are $((before + 1))
echo "logged a hearing with $keys keys"
[ "$keys" -le 30 ] || { step="logging took $keys keys, more than 30"; exit 1; }
# Read whole before it is searched: grep -q leaves early, and a cut pipe is a failure here.
track=$(cli track "$vault" KZ-2022-001 --json)
grep -q '2022-08-20' <<<"$track" || { step="the new order's end in the track"; exit 1; }

step="undoing it"
sleep 0.5
press ctrl+z
until_true 30 hearings_are "$before"

step="the letter's page"
press ctrl+shift+e
sleep 1.5
step="writing a request and the PDF"
type_text "lift the bans that punish peaceful expression"
sleep 0.7
press ctrl+shift+p
until_true 30 title_has "Write the letter"
sleep 0.5
press ctrl+a
type_text "$work/letter.pdf"
press Return
until_true 60 test -s "$work/letter.pdf"
letter=$(pdftotext "$work/letter.pdf" -)
grep -q "lift the bans that punish peaceful expression" <<<"$letter" || { step="the request in the PDF"; exit 1; }
grep -c "Zhanbolat Mamay" <<<"$letter" | grep -q '[2-9]' || { step="the name in the PDF"; exit 1; }

step="locking"
press ctrl+shift+l
until_true 10 test "$(xdotool getactivewindow getwindowname)" = "Habeas"
cli check "$vault"
step="done"
