# What the flows share: a desktop of their own, cleaned up at the end. Sourced; $bin is set before.
# $step names what is being done, for the message where the flow stops.
work=$(mktemp -d)
children=()
finish() {
  local code=$?
  [ "$code" = 0 ] || import -window root "${HABEAS_PICTURE:-$work/stopped.png}" 2>/dev/null || true
  for child in "${children[@]}"; do kill "$child" 2>/dev/null || true; done
  wait 2>/dev/null || true
  rm -rf "$work"
  [ "$code" = 0 ] || echo "$(basename "$0"): stopped at: $step" >&2
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

vault=$work/case.habeas
passphrase="three quiet words"
cli() { HABEAS_PASSPHRASE=$passphrase "$bin/habeas-cli" "$@"; }
title_has() { xdotool getactivewindow getwindowname | grep -qF -- "$1"; }
total_of() { cli list "$vault" "$1" --json | tr ',' '\n' | sed -n 's/.*"total": *\([0-9]*\).*/\1/p'; }
total_is() { [ "$(total_of "$1")" = "$2" ]; }
shows() { grep -qF -- "$2" <<<"$(cli show "$vault" "$1" --json 2>/dev/null)"; }

# The sixth of May that was last: forms take it for the year.
year=$(date +%Y)
[ "$(date +%m%d)" -ge 0506 ] || year=$((year - 1))
# One case with somebody in custody since March of that year, under one ban.
make_vault() {
  cat >"$work/case.json" <<CASE
{ "format": "habeas-case", "version": 1,
  "cases": [ { "id": "case", "ref": "KZ-0007", "title": "Dana Sample", "country": "KZ",
    "involvements": [ { "id": "i1", "person": "p", "role": "person_at_risk" } ],
    "restrictions": [ { "id": "r1", "person": "p", "type": "social_media", "from": "$year-03-14" } ],
    "measures": [ { "id": "m1", "person": "p", "type": "pretrial_custody", "from": "$year-03-14",
      "orders": [ { "id": "o1", "type": "ordered", "made": "$year-03-14", "term": "2 months",
        "counted_from": "measure_start", "authority": "Almaly District Court No. 2" } ] } ] } ],
  "people": [ { "id": "p", "names": [ { "id": "n1", "text": "Dana Sample", "use": "primary" } ] } ]
}
CASE
  rm -f "$vault"*
  cli create "$vault" --key-cost 8 >/dev/null 2>&1
  cli import "$vault" "$work/case.json" >/dev/null
}

# open_program OPTION...: opens the vault and types the passphrase; it shows what is due then.
open_program() {
  "$bin/habeas" "$@" "$vault" &
  program=$!
  children+=("$program")
  until_true 60 title_has Habeas
  sleep 1
  xdotool type --delay 40 -- "$passphrase"
  xdotool key Return
  until_true 60 title_has " – Habeas"
}

# start_program CASES_TITLE OPTION...: the same on a Latin layout, and on to the list of cases.
start_program() {
  local cases_title=$1; shift
  setxkbmap us
  open_program "$@"
  xdotool key F3
  until_true 30 title_has "$cases_title"
  sleep 0.7
}

keys=0
# press KEY...: counts every key that goes down, modifiers too.
press() {
  local one
  for one in "$@"; do keys=$((keys + $(tr -cd + <<<"$one" | wc -c) + 1)); done
  xdotool key --delay 60 "$@"
}
# Capitals and the signs above others are two keys.
type_text() {
  local shifted=${1//[^[:upper:]|<>?:\"~!@#$%^&*()_+]/}
  xdotool type --delay 40 -- "$1"
  keys=$((keys + ${#1} + ${#shifted}))
}
# within WHAT MOST: what was done took no more keys than that.
within() {
  echo "$1: $keys keys of $2"
  [ "$keys" -le "$2" ] || { step="$1 took $keys keys, more than $2"; exit 1; }
}
