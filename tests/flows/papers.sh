#!/usr/bin/env bash
# Papers by keys alone, on a real X server with a window manager: a scan attached by menu and by
# paste, looked at, a copy saved; an older value put back; a form closed with Esc and one that is
# killed, both found again. What was done is read back with habeas-cli.
# usage: papers.sh BIN_DIR CASE_FILE
set -euo pipefail
bin=$1
case_file=$2
source "$(dirname "$0")/lib.sh"
export HOME=$work/home
mkdir -p "$HOME"
ref=KZ-2022-001
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

step="unlocking"
start_program Cases
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
press ctrl+z
until_true 30 held_are 0

step="attaching on a Russian layout"
setxkbmap ru
sleep 0.5
# Physical keys: 37 Ctrl, 50 Shift, 38 A: one letter is enough where one name begins with it, and it
# may be the letter that the layout has there.
xdotool keydown 37 keydown 50 key 38 keyup 50 keyup 37
until_true 30 title_has "Attach files"
sleep 0.5
xdotool key 38
sleep 0.3
xdotool key Return
until_true 30 held_are 1
setxkbmap us
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
start_program Cases
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
