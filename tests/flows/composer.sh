#!/usr/bin/env bash
# A letter by keys alone, on a real X server with a window manager: from the template, the name
# withheld, looked at, written as PDF, in at most sixteen keys; a withheld name typed by hand is
# replaced; a template is changed, used and given back. What was done is read back with habeas-cli.
# usage: composer.sh BIN_DIR
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
  [ "$code" = 0 ] || echo "composer flow: stopped at: $step" >&2
  exit "$code"
}
trap finish EXIT
step="starting the X server"

export HOME=$work XDG_CONFIG_HOME=$work/config XDG_RUNTIME_DIR=$work QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8
unset WAYLAND_DISPLAY
mkdir -p "$work/Documents"
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
ref=BY-0003 # her answer for the publication of the name is no
cli() { HABEAS_PASSPHRASE=$passphrase "$bin/habeas-cli" "$@"; }
step="making the vault"
cli create "$vault" --key-cost 8 --sample 2>/dev/null

letters() { cli list "$vault" letters --json 2>/dev/null; }
shown() { cli show "$vault" "$ref" --json 2>/dev/null; }
has_letters() { [ "$(letters | grep -c '"ref"')" -ge "$1" ]; }
title_has() { xdotool getactivewindow getwindowname | grep -qF -- "$1"; }
keys=0
# press KEY...: counts every key that goes down, modifiers too.
press() {
  local one
  for one in "$@"; do keys=$((keys + $(tr -cd '+' <<<"$one" | wc -c) + 1)); done
  xdotool key --delay 60 "$@"
}
type_text() { xdotool type --delay 40 -- "$1"; }

step="unlocking"
"$bin/habeas" "$vault" &
children+=($!)
until_true 60 title_has "Habeas"
sleep 1
type_text "$passphrase"
press Return
until_true 60 title_has "Today"
xdotool key F3
until_true 30 title_has "Cases"
sleep 0.5

step="going to the case"
press F3 Home Return # it is the first of the list
until_true 30 title_has "$ref"
sleep 0.7

step="the letter in sixteen keys"
before=$(letters | grep -c '"ref"' || true)
keys=0
press ctrl+shift+e
until_true 30 title_has "Letter about $ref"
sleep 0.7
press alt+a
sleep 0.4
press Down Return # what is asked for, from the list
sleep 0.4
press alt+n # initials stand for the name
sleep 1
press ctrl+p
until_true 30 title_has "Print preview"
sleep 0.5
press Escape
until_true 30 title_has "Letter about $ref"
sleep 0.3
press ctrl+shift+p
until_true 30 title_has "Write the letter"
sleep 0.5
press Return
until_true 30 bash -c "ls '$work/Documents/'*.pdf"
[ "$keys" -le 16 ] || { echo "$keys keys" >&2; exit 1; }
until_true 30 has_letters $((before + 1))
pdftotext "$work"/Documents/*.pdf "$work/letter.txt"
grep -q "A. M." "$work/letter.txt"
! grep -qE "Alena|Muster" "$work/letter.txt"

step="a withheld name that is typed"
rm "$work"/Documents/*.pdf
sleep 0.5
press alt+w
type_text "Ask Muster herself."
sleep 1.2
press ctrl+shift+p
sleep 1
! ls "$work"/Documents/*.pdf 2>/dev/null # it is in the way
press alt+r
sleep 1.2
press ctrl+shift+p
until_true 30 title_has "Write the letter"
sleep 0.5
press Return
until_true 30 bash -c "ls '$work/Documents/'*.pdf"
pdftotext "$work"/Documents/*.pdf "$work/letter.txt"
grep -q "Ask A. M. herself" "$work/letter.txt"

step="a template of the office's own"
sleep 0.5
press ctrl+shift+k
until_true 30 title_has "Letter templates"
sleep 0.7
press Tab Tab Tab Tab ctrl+End # the source
type_text "<p>Added by the office.</p>"
sleep 1
press ctrl+Return
until_true 30 bash -c "HABEAS_PASSPHRASE='$passphrase' '$bin/habeas-cli' templates '$vault' --json 2>/dev/null | grep -q '\"office\": *true'"
cli templates "$vault" show appeal-generic --json 2>/dev/null | grep -qF "Added by the office"
sleep 0.5
press F6 ctrl+z # out of the text, where it would take typing back
until_true 30 bash -c "! HABEAS_PASSPHRASE='$passphrase' '$bin/habeas-cli' templates '$vault' --json 2>/dev/null | grep -q '\"office\": *true'"
step="done"
