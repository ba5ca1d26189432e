#!/usr/bin/env bash
# A letter by keys alone, on a real X server with a window manager: from the template, the name
# withheld, looked at, written as PDF, in at most sixteen keys; a withheld name typed by hand is
# replaced; a template is changed, used and given back. What was done is read back with habeas-cli.
# usage: composer.sh BIN_DIR
set -euo pipefail
bin=$1
source "$(dirname "$0")/lib.sh"
mkdir -p "$work/Documents"
ref=BY-0003 # her answer for the publication of the name is no
step="making the vault"
cli create "$vault" --key-cost 8 --sample 2>/dev/null

letters() { cli list "$vault" letters --json 2>/dev/null; }
shown() { cli show "$vault" "$ref" --json 2>/dev/null; }
has_letters() { [ "$(letters | grep -c '"ref"')" -ge "$1" ]; }

step="unlocking"
start_program Cases

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
! grep -q "Alena" "$work/letter.txt" || { step="the name is in the letter"; exit 1; }

step="a withheld name that is typed"
rm "$work"/Documents/*.pdf
sleep 0.5
press alt+w
type_text "Ask Muster herself."
sleep 1.2
press ctrl+shift+p
sleep 1
# It is in the way. A "!" alone would not stop the script.
ls "$work"/Documents/*.pdf 2>/dev/null && { step="the withheld name was written"; exit 1; }
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

source "$(dirname "$0")/physical.sh"
# one_letter: the same sixteen keys on a layout, from the case that is chosen in the list.
one_letter() {
  rm -f "$work"/Documents/*.pdf
  press F3
  until_true 30 title_has "$cases_title"
  sleep 0.3
  strike Home Enter
  until_true 30 title_has "$ref"
  sleep 0.5
  keys=0
  press Ctrl Shift "$letter"
  until_true 30 title_has "$letter_title"
  sleep 0.5
  press Alt "$request"
  sleep 0.3
  strike Down Enter
  sleep 0.3
  press Alt "$initials"
  sleep 0.8
  press Ctrl "$paper"
  until_true 30 title_has "$preview_title"
  sleep 0.3
  press Esc
  until_true 30 title_has "$letter_title"
  press Ctrl Shift "$paper"
  until_true 30 title_has "$write_title"
  sleep 0.3
  press Enter
  until_true 30 bash -c "ls '$work/Documents/'*.pdf"
  within "$layout: a letter, the name withheld, as PDF" 16
  pdftotext "$work"/Documents/*.pdf "$work/letter.txt"
  # A court is called after the same town.
  ! grep -qE "Alena|Алена" "$work/letter.txt" || { step="$layout: the name is in the letter"; exit 1; }
}

step="the letter on an Arabic layout"
use_layout ara,us
cases_title=Cases letter=e letter_title="Letter about" request=a initials=n paper=p
preview_title="Print preview" write_title="Write the letter"
one_letter
kill "$program"; wait "$program" 2>/dev/null || true

step="the letter on Cyrillic layouts"
cases_title=Дела letter=у letter_title="Письмо по делу" request=у initials=б paper=з
preview_title="Предпросмотр печати" write_title="Запись письма"
start_program "$cases_title" --language ru
for layout in ru kz kz,ru,us; do
  step="the letter on the layout $layout"
  use_layout "$layout"
  one_letter
done
step="done"
