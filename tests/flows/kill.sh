#!/usr/bin/env bash
# Power cuts while somebody types, on a real X server: in each round a note is saved, another one
# is typed and the program is killed at a random moment. Afterwards the vault must be sound, every
# saved note there, and at most two seconds of typing lost.
# usage: kill.sh BIN_DIR    (HABEAS_KILL_ROUNDS: how many rounds, 3 unless said)
set -euo pipefail
bin=$1
rounds=${HABEAS_KILL_ROUNDS:-3}
source "$(dirname "$0")/lib.sh"
step="making the vault"
cli create "$vault" --key-cost 8 --sample 2>/dev/null
ref=$(cli list "$vault" cases --json | sed -n 's/.*"ref": "\(.*\)",*/\1/p' | head -1)

shows() { grep -qF -- "$1" <<<"$(cli show "$vault" "$ref" --json 2>/dev/null)"; }
now_ms() { date +%s%3N; }
worst=0
for ((round = 1; round <= rounds; round++)); do
  step="round $round: opening"
  "$bin/habeas" "$vault" &
  program=$!
  children=("${children[0]}" "${children[1]}" "$program")
  until_true 60 title_has "Habeas"
  sleep 0.5
  xdotool type --delay 5 -- "$passphrase"
  xdotool key Return
  until_true 60 title_has "Today"
  xdotool key F3
  until_true 30 title_has "Cases"
  sleep 0.4
  step="round $round: saving a note"
  xdotool key ctrl+shift+n
  until_true 30 title_has "New: note"
  sleep 0.2
  xdotool type --delay 5 -- "saved in round $round."
  xdotool key ctrl+Return
  until_true 30 title_has "Habeas"
  until_true 30 shows "saved in round $round."
  step="round $round: typing"
  xdotool key ctrl+shift+n
  until_true 30 title_has "New: note"
  sleep 0.2
  # Numbers with the moment each was typed; the killer does not wait for a word to end.
  : >"$work/typed"
  (
    for ((word = 1; word <= 200; word++)); do
      xdotool type --delay 8 -- "w$word." || exit 0
      echo "$word $(now_ms)" >>"$work/typed"
      sleep 0.1
    done
  ) &
  typist=$!
  sleep "$((RANDOM % 7)).$((RANDOM % 1000 + 1000))"
  kill -9 "$program"
  killed=$(now_ms)
  kill "$typist" 2>/dev/null || true
  wait "$program" "$typist" 2>/dev/null || true

  step="round $round: the vault after it"
  cli check "$vault" >/dev/null
  shown=$(cli show "$vault" "$ref" --json)
  for ((before = 1; before <= round; before++)); do
    grep -qF "saved in round $before." <<<"$shown" || { step="round $round: the note of round $before is gone"; exit 1; }
  done
  step="round $round: what was typed"
  drafts=$(cli list "$vault" drafts --json)
  # The newest word that was typed two seconds before the end must be in a draft.
  due=0
  while read -r word at; do
    [ "$at" -le $((killed - 2000)) ] && due=$word
  done <"$work/typed"
  if [ "$due" -gt 0 ]; then
    grep -qF "w$due." <<<"$drafts" || { step="round $round: word $due was typed two seconds before the end and is lost"; exit 1; }
  fi
  kept=$(grep -o 'w[0-9]*\.' <<<"$(grep -F '"text"' <<<"$drafts" | head -1)" | tail -1 | tr -dc 0-9 || true)
  first_lost=$(awk -v kept="${kept:-0}" '$1 > kept { print $2; exit }' "$work/typed")
  lost=$([ -n "$first_lost" ] && echo $((killed - first_lost)) || echo 0)
  [ "$lost" -gt "$worst" ] && worst=$lost
done
echo "$rounds rounds: every vault sound, nothing saved lost, at most $worst ms of typing lost"
step="done"
