#!/usr/bin/env bash
# Finding, help, codes for names and the lock by real keys, on a real X server with a window manager,
# on a Latin and on a Russian layout.
# usage: find.sh BIN_DIR CASE_FILE
set -euo pipefail
bin=$1
case_file=$2
source "$(dirname "$0")/lib.sh"
step="making the vault"
cli create "$vault" --key-cost 8 --sample 2>/dev/null
cli import "$vault" "$case_file"

title() { xdotool getactivewindow getwindowname; }
title_is() { [ "$(title)" = "$1" ]; }
title_hides() { ! title_has "$1"; }
# physical MODIFIER... KEY: by key codes, whatever the layout says. 37 Ctrl, 50 Shift, 45 K, 46 L.
physical() {
  local last=${*: -1} modifier
  for modifier in "${@:1:$#-1}"; do xdotool keydown "$modifier"; done
  xdotool key "$last"
  for modifier in "${@:1:$#-1}"; do xdotool keyup "$modifier"; done
}
# physical_text CODES: the keys of a Latin word, pressed on whatever layout there is.
physical_text() { local key; for key in "$@"; do xdotool key --delay 40 "$key"; done; }

step="unlocking"
start_program Cases

step="finding a case by a name in another script"
press ctrl+k
until_true 30 title_has "Find"
sleep 0.3
type_text "mamai"
sleep 1
press Return
until_true 30 title_has "Mamay"
sleep 0.5

step="codes instead of names"
press F9
until_true 10 title_hides "Mamay"
title_has "KZ-2022-001"
press F9
until_true 10 title_has "Mamay"

step="help where one stands"
press F1
until_true 30 title_has "Help"
sleep 0.3
press Escape
until_true 10 title_has "Mamay"

step="help and codes above a form"
press ctrl+h
until_true 30 title_has "Log hearing"
sleep 0.3
press F9
press F1
until_true 30 title_has "Help"
press Escape
until_true 10 title_has "Log hearing"
press F9

step="locking with a form open"
type_text "20 jun 2022"
sleep 1.5
begun=$(date +%s%N)
press ctrl+shift+l
until_true 10 title_is "Habeas"
echo "locked $((($(date +%s%N) - begun) / 1000000)) ms after the keys, the script's own waiting included"
for key in alt+e Escape alt+f Escape Escape; do press "$key"; done # looked into, and left again
keys=0
type_text "$passphrase"
press Return
until_true 60 title_has "KZ-2022-001" # where one was
within "unlocking to the last page" 21
sleep 0.7
press ctrl+shift+u
until_true 30 title_has "Log hearing"
press Escape
until_true 10 title_has "KZ-2022-001"

step="the same keys on a Russian layout"
press F3
until_true 30 title_has "Cases"
setxkbmap ru
sleep 0.5
physical 37 45
until_true 30 title_has "Find"
sleep 0.3
# m a m a i, as they lie on the keyboard: 58 38 58 38 31
physical_text 58 38 58 38 31
sleep 1
xdotool key Return
until_true 30 title_has "Mamay"
physical 37 50 46
until_true 10 title_is "Habeas"
setxkbmap us
cli check "$vault"
step="done"
