#!/usr/bin/env bash
# Files by the real drag and drop of X, from another program's window onto a case's page and its tab
# of documents, and a picture pasted from the clipboard. What was attached is read back with
# habeas-cli; the original files stay.
# usage: drop.sh BIN_DIR
set -euo pipefail
bin=$1
source "$(dirname "$0")/lib.sh"

# drag_onto X Y: presses on the source's window and lets go over that place of the screen.
drag_onto() {
  local X Y WINDOW WIDTH HEIGHT SCREEN
  eval "$(xdotool search --name '^drag source$' getwindowgeometry --shell)"
  xdotool mousemove $((X + 60)) $((Y + 40)); sleep 0.2
  xdotool mousedown 1; sleep 0.2
  # Step by step: a drag begins, enters and moves as a hand's does.
  xdotool mousemove_relative 12 12; sleep 0.3
  local step_of
  for step_of in 1 2 3 4; do
    xdotool mousemove $((X + 72 + ($1 - X - 72) * step_of / 4)) $((Y + 52 + ($2 - Y - 52) * step_of / 4))
    sleep 0.3
  done
  xdotool mousemove_relative 3 3; sleep 0.5
  xdotool mouseup 1; sleep 0.3
}

step="unlocking"
make_vault
start_program Cases
xdotool key Return
until_true 30 title_has KZ-0007
sleep 0.5
page=$(xdotool getactivewindow)

step="a second program's window"
printf '%%PDF-1.4 a ruling' >"$work/ruling.pdf"
cp "$work/ruling.pdf" "$work/same.pdf"
"$bin/habeas-dragsource" "$work/ruling.pdf" &
children+=($!)
until_true 30 xdotool search --name '^drag source$'
source=$(xdotool search --name '^drag source$')
xdotool windowmove "$source" 1100 600
xdotool windowactivate --sync "$source"
sleep 0.5

step="a drop onto the page of a case"
drag_onto 640 400
until_true 30 total_is documents 1

step="a drop onto the tab of documents"
printf 'a second file' >"$work/ruling.pdf"
drag_onto 640 500
until_true 30 total_is documents 2
[ -s "$work/ruling.pdf" ] || { step="the original is gone"; exit 1; }
xdotool search --name '^moved$' && { step="the source was told that its file moved"; exit 1; }
cli list "$vault" documents --json | grep -q "$(sha256sum <"$work/same.pdf" | cut -d' ' -f1)"

step="a picture on the clipboard"
base64 -d >"$work/picture.png" <<<iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGP4z8AARAwQCgAf7gP9i18U1AAAAABJRU5ErkJggg== # two red dots by two
xclip -selection clipboard -t image/png -i "$work/picture.png"
xdotool windowactivate --sync "$page"
sleep 0.5
xdotool key ctrl+v
until_true 30 total_is documents 3
cli list "$vault" documents --json | grep -q image/png
step="done"
