#!/usr/bin/env bash
# The whole first slice as its user does it: the real program on a real X server with a window
# manager, by keys alone. What it did is read back with habeas-cli, from the same vault.
# usage: desktop.sh BIN_DIR CASE_FILE
set -euo pipefail
bin=$1
case_file=$2
work=$(mktemp -d)
children=()
finish() {
  local code=$?
  for child in "${children[@]}"; do kill "$child" 2>/dev/null || true; done
  wait 2>/dev/null || true
  rm -rf "$work"
  [ "$code" = 0 ] || echo "desktop flow: stopped at: $step" >&2
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
cli() { HABEAS_PASSPHRASE=$passphrase "$bin/habeas-cli" "$@"; }
step="making the vault"
cli create "$work/case.habeas" --key-cost 8 2>/dev/null
cli import "$work/case.habeas" "$case_file"

hearings() { cli list "$work/case.habeas" hearings --json | tr ',' '\n' | sed -n 's/.*"total": *\([0-9]*\).*/\1/p'; }
hearings_are() { [ "$(hearings)" = "$1" ]; }
focused_title_has() { xdotool getactivewindow getwindowname | grep -qF -- "$1"; }
keys=0
press() { xdotool key --delay 60 "$@"; local key; for key in "$@"; do keys=$((keys + $(tr -cd + <<<"$key" | wc -c) + 1)); done; }
type_text() { xdotool type --delay 40 -- "$1"; keys=$((keys + ${#1})); }

step="the program's window"
"$bin/habeas" "$work/case.habeas" &
children+=($!)
until_true 60 focused_title_has "Habeas"
sleep 1

step="unlocking"
type_text "$passphrase"
press Return
until_true 60 focused_title_has "Today"
press F3
until_true 30 focused_title_has "Cases"
sleep 0.5

step="opening the case"
press Return
until_true 30 focused_title_has "KZ-2022-001"
sleep 0.5

step="logging a hearing"
before=$(hearings)
keys=0
press ctrl+h
until_true 30 focused_title_has "Log hearing"
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
track=$(cli track "$work/case.habeas" KZ-2022-001 --json)
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
until_true 30 focused_title_has "Write the letter"
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
cli check "$work/case.habeas"
step="done"
