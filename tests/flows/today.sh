#!/usr/bin/env bash
# The Today page by keys alone, on a real X server with a window manager: it is what the program
# opens on; an overdue deadline is marked done and brought back, snoozed, explained, opened; the same
# keys on Russian, Kazakh and Arabic layouts. What was done is read back with habeas-cli.
# usage: today.sh BIN_DIR
set -euo pipefail
bin=$1
work=$(mktemp -d)
children=()
finish() {
  local code=$?
  [ "$code" = 0 ] || import -window root "${HABEAS_PICTURE:-$work/stopped.png}" 2>/dev/null || true
  for child in "${children[@]}"; do kill "$child" 2>/dev/null || true; done
  wait 2>/dev/null || true
  rm -rf "$work"
  [ "$code" = 0 ] || echo "today flow: stopped at: $step" >&2
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
step="making the vault"
cli create "$vault" --key-cost 8 2>/dev/null
cat >"$work/case.json" <<'EOF'
{"format":"habeas-case","version":1,
 "people":[{"id":"p","names":[{"id":"n","text":"Dana Sample","use":"primary"}]}],
 "cases":[{"id":"c","ref":"KZ-0007","title":"Dana Sample",
   "involvements":[{"id":"i","person":"p","role":"person_at_risk"}]}]}
EOF
cli import "$vault" "$work/case.json" >/dev/null
yesterday=$(date -d yesterday +%F)
tomorrow=$(date -d tomorrow +%F)
cli deadline "$vault" add KZ-0007 --what "Send the brief" --due "$yesterday" >/dev/null
cli deadline "$vault" add KZ-0007 --what "Call the lawyer" --due "$tomorrow" >/dev/null

# state CODE: of the brief. Read whole before it is searched: grep -q leaves early, and a cut pipe
# is a failure here.
state() {
  local all
  all=$(cli deadlines "$vault" --json 2>/dev/null)
  grep -A2 "\"state\": \"$1\"" <<<"$all" | grep -F "Send the brief"
}
snoozed() { cli deadlines "$vault" --json 2>/dev/null | grep -cF "\"snoozed_until\": \"$1\""; }
awake() { ! snoozed "$tomorrow"; }
title_has() { xdotool getactivewindow getwindowname | grep -qF -- "$1"; }
keys=0
press() {
  keys=$((keys + $#))
  xdotool key --delay 60 "$@"
}
# Physical keys, so that the layout matters: 40 is D, 25 W, 52 Z, 37 Ctrl.
undo_by_keys() { xdotool keydown 37 key 52 keyup 37; }

step="the page the program opens on"
"$bin/habeas" "$vault" &
children+=($!)
until_true 60 title_has "Habeas"
sleep 1
xdotool type --delay 40 -- "$passphrase"
xdotool key Return
until_true 60 title_has "Today"
sleep 1.5

step="done and undone within four keys"
keys=0
press d
until_true 30 title_has "Deadline done"
press Return
until_true 30 state met
press ctrl+z
until_true 30 state passed
[ "$keys" -le 4 ] || { step="done and undone took $keys keys, more than 4"; exit 1; }
sleep 1

step="snoozed until tomorrow and back"
press s
sleep 0.7
press Return
until_true 30 snoozed "$tomorrow"
sleep 0.7
press ctrl+z
until_true 30 awake
sleep 1

step="why it is here, within three keys"
keys=0
press w
[ "$keys" -le 3 ]
sleep 0.3
press F1
until_true 30 title_has "Help"
press Escape
until_true 30 title_has "Today"

step="logging a hearing for it"
press l
until_true 30 title_has "Log hearing"
sleep 0.3
press Escape
until_true 30 title_has "Today"

step="on paper"
press ctrl+p
until_true 30 title_has "Print preview"
sleep 0.5
press Escape
until_true 30 title_has "Today"
sleep 0.5

step="opening its case and coming back"
press Return
until_true 30 title_has "KZ-0007"
press F2
until_true 30 title_has "Today"
sleep 1

for layout in ru kz ara,us; do
  step="done and undone on the layout $layout"
  setxkbmap "$layout"
  sleep 0.7
  xdotool key 25
  sleep 0.3
  xdotool key 40
  until_true 30 title_has "Deadline done"
  xdotool key Return
  until_true 30 state met
  sleep 0.5
  undo_by_keys
  until_true 30 state passed
  sleep 1
done

step="locking"
setxkbmap us
sleep 0.5
xdotool key ctrl+shift+l
until_true 10 test "$(xdotool getactivewindow getwindowname)" = "Habeas"
cli check "$vault"
step="done"
