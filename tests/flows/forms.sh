#!/usr/bin/env bash
# Forms by keys alone, each within its number of keys: a computed date, a new case whose Cyrillic
# name has a Latin twin on record, the bans of one judgment from its text, an alleged breach of one of
# them. What was saved is read back with habeas-cli.
# usage: forms.sh BIN_DIR
set -euo pipefail
bin=$1
source "$(dirname "$0")/lib.sh"

hides() { ! shows "$@"; }

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
press Tab Tab Tab Tab Tab
type_text "dan" # offered, because the name is like one on record
press Down Tab ctrl+Return # and taken because it is pointed at
until_true 30 total_is cases 2
within "a new case, warned of the Latin spelling" 30
total_is people "$people" || { step="the person on record was not taken"; exit 1; }
shows "KZ-$(date +%Y)-001" "Дана Сампл" || { step="the new spelling was lost"; exit 1; }
sleep 0.5

step="the bans of one judgment"
press F3
until_true 30 title_has Cases
sleep 0.3
press Home Return
until_true 30 title_has "KZ-0007"
sleep 0.5
begun=$(date +%s)
judgment="The court bars her for five years from political activity, charitable activity, journalism and running social media accounts."
printf '%s' "$judgment" | xclip -selection clipboard -i
press ctrl+shift+r
until_true 30 title_has "Restrictions of one judgment"
sleep 0.3
press ctrl+v Tab Tab Tab Tab
type_text "10 apr $year"
press Tab Tab
type_text "5 years"
press ctrl+Return
until_true 30 total_is restrictions 5
[ $(($(date +%s) - begun)) -le 60 ] || { step="the bans took more than a minute"; exit 1; }
shows KZ-0007 '"running social media accounts"' # each with its own words
shows KZ-0007 '"charitable activity"'
sleep 0.5

step="an alleged breach of one of five bans"
keys=0
press ctrl+shift+b Down Return # which of them, from a menu
until_true 30 title_has "New: alleged breach"
sleep 0.3
type_text "may $year"
press Tab
type_text "posted a film"
press ctrl+Return
until_true 30 shows KZ-0007 "posted a film"
within "an alleged breach" 30
shows KZ-0007 alleged_breach
sleep 0.5
press ctrl+z
until_true 30 hides KZ-0007 alleged_breach
press ctrl+z
until_true 30 total_is restrictions 1
sleep 0.5

step="a hearing while another form is open"
press ctrl+shift+x
until_true 30 title_has "New: order"
sleep 0.3
type_text "extend"
press ctrl+shift+h
until_true 30 title_has "Log hearing"
cli list "$vault" drafts --json | grep -qF extend || { step="the order's form was not kept as a draft"; exit 1; }
press Escape
sleep 0.5
step="done"
