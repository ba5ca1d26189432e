#!/usr/bin/env bash
# Forms by keys alone, each within its number of keys: a computed date, a new case whose Cyrillic
# name has a Latin twin on record, the bans of one judgment, an alleged breach. What was saved is
# read back with habeas-cli.
# usage: forms.sh BIN_DIR
set -euo pipefail
bin=$1
source "$(dirname "$0")/lib.sh"

# Capitals are two keys.
type_text() {
  local capitals=${1//[^[:upper:]]/}
  xdotool type --delay 40 -- "$1"
  keys=$((keys + ${#1} + ${#capitals}))
}

step="unlocking"
make_vault
start_program Cases
press Return
until_true 30 title_has KZ-0007
sleep 0.5

step="a computed date"
press ctrl+h
until_true 30 title_has "Log hearing"
sleep 0.3
keys=0
type_text "15 days from 25 Feb 2022"
press Tab
within "15 days from 25 Feb 2022" 26
press ctrl+Return
until_true 30 shows KZ-0007 2022-03-12
sleep 0.5

step="a new case with a Latin twin on record"
people=$(total_of people)
keys=0
press ctrl+n
until_true 30 title_has "New case"
sleep 0.3
setxkbmap ru; sleep 0.5
type_text "Дана Сампл"
setxkbmap us; sleep 0.5
press Tab Tab
type_text "dan" # offered, because the name is like one on record
press Tab ctrl+Return
until_true 30 total_is cases 2
within "a new case, warned of the Latin spelling" 30
total_is people "$people" || { step="the person on record was not taken"; exit 1; }
sleep 0.5

step="the bans of one judgment"
press F3
until_true 30 title_has Cases
sleep 0.3
press Home Return
until_true 30 title_has "KZ-0007"
sleep 0.5
press ctrl+shift+r
until_true 30 title_has "Restrictions of one judgment"
sleep 0.3
press Tab Tab Tab
type_text "10 apr $year"
press Tab Tab Tab Tab Tab Tab
press space Tab Tab space Tab Tab space Tab
type_text "no blogging of any kind"
press Tab space ctrl+Return
until_true 30 total_is restrictions 5
shows KZ-0007 "no blogging of any kind"
sleep 0.5
press ctrl+z
until_true 30 total_is restrictions 1
sleep 0.5

step="an alleged breach"
keys=0
press ctrl+shift+b
until_true 30 title_has "New: compliance"
sleep 0.3
type_text "may $year"
press Tab
type_text "posted a film"
press ctrl+Return
until_true 30 shows KZ-0007 "posted a film"
within "an alleged breach" 30
shows KZ-0007 alleged_breach
step="done"
