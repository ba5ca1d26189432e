#!/usr/bin/env bash
# Finding, help, codes for names and the lock by real keys, on a real X server with a window manager,
# on a Latin and on a Russian layout.
# usage: find.sh BIN_DIR CASE_FILE
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
  [ "$code" = 0 ] || echo "find flow: stopped at: $step" >&2
  exit "$code"
}
trap finish EXIT
step="starting the X server"

export HOME=$work XDG_CONFIG_HOME=$work/config XDG_RUNTIME_DIR=$work QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
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
cli create "$work/case.habeas" --key-cost 8 --sample 2>/dev/null
cli import "$work/case.habeas" "$case_file"

title() { xdotool getactivewindow getwindowname; }
title_has() { title | grep -qF -- "$1"; }
title_is() { [ "$(title)" = "$1" ]; }
title_hides() { ! title_has "$1"; }
press() { xdotool key --delay 60 "$@"; }
# physical MODIFIER... KEY: by key codes, whatever the layout says. 37 Ctrl, 50 Shift, 45 K, 46 L.
physical() {
  local last=${*: -1} modifier
  for modifier in "${@:1:$#-1}"; do xdotool keydown "$modifier"; done
  xdotool key "$last"
  for modifier in "${@:1:$#-1}"; do xdotool keyup "$modifier"; done
}
# physical_text CODES: the keys of a Latin word, pressed on whatever layout there is.
physical_text() { local key; for key in "$@"; do xdotool key --delay 40 "$key"; done; }
type_text() { xdotool type --delay 40 -- "$1"; }

step="unlocking"
"$bin/habeas" "$work/case.habeas" &
children+=($!)
until_true 60 title_has "Habeas"
sleep 1
type_text "$passphrase"
press Return
until_true 60 title_has "Today"
xdotool key F3
until_true 30 title_has "Cases"
sleep 0.7

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
type_text "$passphrase"
press Return
until_true 60 title_has "KZ-2022-001"
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
cli check "$work/case.habeas"
step="done"
