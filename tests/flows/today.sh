#!/usr/bin/env bash
# The Today page by keys alone, on a real X server with a window manager: it is what the program
# opens on; an overdue deadline is marked done and brought back, snoozed, explained, opened; the same
# keys on Russian, Kazakh and Arabic layouts. What was done is read back with habeas-cli.
# usage: today.sh BIN_DIR
set -euo pipefail
bin=$1
source "$(dirname "$0")/lib.sh"
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
cli log-hearing "$vault" KZ-0007 --at "$(date +%F)" --court "Almaly" >/dev/null

# state CODE: of the brief. Read whole before it is searched: grep -q leaves early, and a cut pipe
# is a failure here.
state() {
  local all
  all=$(cli deadlines "$vault" --json 2>/dev/null)
  grep -A2 "\"state\": \"$1\"" <<<"$all" | grep -F "Send the brief"
}
snoozed() { cli deadlines "$vault" --json 2>/dev/null | grep -cF "\"snoozed_until\": \"$1\""; }
awake() { ! snoozed "$tomorrow"; }
# Physical keys, so that the layout matters: 40 is D, 25 W, 52 Z, 37 Ctrl.
undo_by_keys() { xdotool keydown 37 key 52 keyup 37; }

step="the page the program opens on"
open_program
until_true 30 title_has "Today"
sleep 1.5

step="done and undone within four keys"
keys=0
press d
until_true 30 title_has "Deadline done"
press Return
until_true 30 state met
press ctrl+z
until_true 30 state passed
within "done and undone" 4
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

step="a hearing of today: put off, seen, and undone"
rows() { cli today "$vault" --json 2>/dev/null | grep -cF '"kind": "hearing"' || true; }
rows_are() { [ "$(rows)" = "$1" ]; }
rows_are 1
press ctrl+f
type_text "almaly"
sleep 0.5
press Down s
sleep 0.7
press Return
until_true 30 rows_are 0
press ctrl+z
until_true 30 rows_are 1
sleep 1
press d
until_true 30 rows_are 0
sleep 0.7
press ctrl+z
until_true 30 rows_are 1
sleep 0.5
press ctrl+f Escape

step="the menu bar by F10 and arrows"
sleep 0.5
press F10 Right Right Down Return # View, Cases
until_true 10 title_has "Cases"
sleep 0.5
press Return
until_true 30 title_has "KZ-0007"
sleep 0.5
press F10 Right Right Return # View, Today
until_true 10 title_has "Today"
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
