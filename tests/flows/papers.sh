#!/usr/bin/env bash
# Papers by keys alone, on a real X server with a window manager: a scan attached by menu and by
# paste, looked at, a copy saved; an older value put back; a form closed with Esc and one that is
# killed, both found again. What was done is read back with habeas-cli.
# usage: papers.sh BIN_DIR CASE_FILE
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
  [ "$code" = 0 ] || echo "papers flow: stopped at: $step" >&2
  exit "$code"
}
trap finish EXIT
step="starting the X server"

export HOME=$work/home XDG_CONFIG_HOME=$work/config XDG_RUNTIME_DIR=$work QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8
mkdir -p "$HOME"
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
ref=KZ-2022-001
cli() { HABEAS_PASSPHRASE=$passphrase "$bin/habeas-cli" "$@"; }
step="making the vault"
cli create "$vault" --key-cost 8 2>/dev/null
cli import "$vault" "$case_file"
# A small picture, as a scanner would leave it in the home folder.
base64 -d >"$HOME/a.png" <<'PICTURE'
iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAIAAAACUFjqAAAAEklEQVR4nGP4z8CAB+GTG8HSALfKY52fTcuYAAAAAElFTkSuQmCC
PICTURE

documents() { cli list "$vault" documents --json; }
held() { documents | grep -c '"held": true'; }
held_are() { [ "$(held)" = "$1" ]; }
lists() { grep -qF -- "$2" <<<"$(cli list "$vault" "$1" --json)"; }
shows() { grep -qF -- "$1" <<<"$(cli show "$vault" "$ref" --json 2>/dev/null)"; }
title_has() { xdotool getactivewindow getwindowname | grep -qF -- "$1"; }
keys=0
press() { xdotool key --delay 60 "$@"; local key; for key in "$@"; do keys=$((keys + $(tr -cd + <<<"$key" | wc -c) + 1)); done; }
type_text() { xdotool type --delay 40 -- "$1"; keys=$((keys + ${#1})); }
start() {
  "$bin/habeas" "$vault" &
  program=$!
  children+=("$program")
  until_true 60 title_has "Habeas"
  sleep 1
  type_text "$passphrase"
  press Return
  until_true 60 title_has "Today"
  xdotool key F3
  until_true 30 title_has "Cases"
  sleep 0.7
}

step="unlocking"
start
press Return
until_true 30 title_has "$ref"
sleep 0.5

step="attaching by keys"
keys=0
press ctrl+shift+a
until_true 30 title_has "Attach files"
sleep 0.5
type_text "a.png"
press Return
until_true 30 held_are 1
echo "attached a file with $keys keys"
[ "$keys" -le 12 ] || { step="attaching took $keys keys, more than 12"; exit 1; }
lists documents '"media_type": "image/png"'
sleep 0.7

step="attaching by paste" # the page shows its documents now
if command -v xclip >/dev/null; then
  xclip -selection clipboard -t image/png -i "$HOME/a.png"
  keys=0
  press ctrl+v
  until_true 30 held_are 2
  echo "pasted a picture with $keys keys"
  sleep 0.7
fi

step="looking at it"
count=$(held)
press ctrl+shift+j
sleep 1.5
xdotool getactivewindow getwindowname | grep -qvF "Habeas" || { step="the viewer's window"; exit 1; }
[ -z "${HABEAS_SHOTS:-}" ] || import -window root "$HABEAS_SHOTS/viewer.png"

step="saving a copy"
press ctrl+s
until_true 30 title_has "Save a copy"
sleep 0.3
press alt+s
sleep 0.7
press ctrl+a
type_text "../copy.png" # into the folder of the vault: the dialog must leave its locks alone
press Return
until_true 30 cmp -s "$HOME/a.png" "$work/copy.png" || until_true 5 test -s "$work/copy.png"
until_true 30 lists copies '"file_name": "copy.png"'
sleep 0.5
press Escape
until_true 30 title_has "$ref"

step="undoing what was attached"
sleep 0.5
press ctrl+z
until_true 30 held_are $((count - 1))

step="a wrong value, put back from the history"
press ctrl+h # a hearing to spoil
until_true 30 title_has "Log hearing"
sleep 0.3
type_text "20 jun 2022"
press ctrl+Return
until_true 30 shows '"2022-06-20"'
hearing=$(cli list "$vault" hearings --json | grep -A12 '"2022-06-20"' | sed -n 's/.*"id": "\(.*\)",*/\1/p' | head -1)
sleep 0.5
for _ in 1 2 3 4 5 6; do press ctrl+shift+Tab; done # from the documents to the hearings
sleep 0.5
press End F4
until_true 30 title_has "Change: hearing"
sleep 0.3
press ctrl+a
type_text "21 jun 2022"
press ctrl+Return
until_true 30 shows '"2022-06-21"'
sleep 0.5
press ctrl+shift+y
until_true 30 title_has "History"
sleep 0.5
[ -z "${HABEAS_SHOTS:-}" ] || import -window root "$HABEAS_SHOTS/history.png"
press Down Return space # the field below its change; the button says what it does
until_true 30 shows '"2022-06-20"'
press Escape
until_true 30 title_has "$ref"
[ -n "$hearing" ] || { step="the hearing's id"; exit 1; }
history=$(cli history "$vault" "$ref" --record "$hearing" --json)
[ "$(grep -c '"number"' <<<"$history")" -ge 3 ] || { step="three changes in the history"; exit 1; }

step="Esc keeps what was typed"
sleep 0.5
press ctrl+shift+n
until_true 30 title_has "New: note"
sleep 0.3
type_text "first thought"
press Escape
until_true 30 lists drafts "first thought"
[ -z "${HABEAS_SHOTS:-}" ] || { sleep 0.5; import -window root "$HABEAS_SHOTS/draft.png"; }

step="a form that is killed"
press ctrl+shift+n
until_true 30 title_has "New: note"
sleep 0.3
type_text "second thought"
sleep 2
kill -9 "$program"
wait "$program" 2>/dev/null || true
cli check "$vault"
lists drafts "second thought"

step="both are found again"
start
[ -z "${HABEAS_SHOTS:-}" ] || import -window root "$HABEAS_SHOTS/crash.png"
press ctrl+shift+u
until_true 30 title_has "Unfinished forms"
sleep 0.3
[ -z "${HABEAS_SHOTS:-}" ] || import -window root "$HABEAS_SHOTS/drafts.png"
press Return # the newest
until_true 30 title_has "New: note"
sleep 0.3
press ctrl+Return
until_true 30 shows "second thought"
sleep 0.5
press ctrl+shift+u # the other one, at once
until_true 30 title_has "New: note"
sleep 0.3
press ctrl+Return
until_true 30 shows "first thought"
cli check "$vault"
step="done"
