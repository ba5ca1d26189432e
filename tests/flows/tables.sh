#!/usr/bin/env bash
# Lists as people work in them, by keys alone on a real X server with a window manager: a month
# sorted between its days, a filter over two columns kept as a view, one field of ten cases set and
# taken back in one step; a table pasted from the clipboard with faults in it; the list of officials
# filtered; the same on Russian, Kazakh and Arabic layouts. Keys are counted; what was done is read
# back with habeas-cli.
# usage: tables.sh BIN_DIR
set -euo pipefail
bin=$1
source "$(dirname "$0")/lib.sh"
step="making the vault"
cli create "$vault" --key-cost 8 2>/dev/null
{
  printf 'ref\tstatus\topened\n'
  for i in $(seq -w 1 30); do printf 'KZ-%s\topen\t2022-0%d-01\n' "$i" $((10#$i % 9 + 1)); done
} >"$work/cases.tsv"
cli paste "$vault" cases "$work/cases.tsv" >/dev/null
{
  printf 'case\tat\tcourt\n'
  for i in $(seq -w 1 10); do printf 'KZ-%s\t2022-0%d-11\tAlmaly court\n' "$i" $((10#$i % 9 + 1)); done
  for i in $(seq -w 11 15); do printf 'KZ-%s\t2022-05-02\tDistrict court\n' "$i"; done
  printf 'KZ-20\t31 Oct 2022\tSupreme court\nKZ-21\t1 Dec 2022\tSupreme court\n'
} >"$work/hearings.tsv"
cli paste "$vault" hearings "$work/hearings.tsv" >/dev/null
{
  printf 'case\ttype\tfrom\tuntil\n'
  for i in $(seq -w 1 15); do printf 'KZ-%s\tpretrial_custody\t2022-01-01\t2022-0%d-20\n' "$i" $((10#$i % 9 + 1)); done
} >"$work/measures.tsv"
cli paste "$vault" measures "$work/measures.tsv" >/dev/null

officers() { cli list "$vault" cases --where "officer=$officer_name" --json | tr ',' '\n' | sed -n 's/.*"total": *\([0-9]*\).*/\1/p'; }
officers_are() { [ "$(officers)" = "$1" ]; }

step="unlocking"
start_program Cases

step="two columns filtered and kept as a view"
view_there() { cli views "$vault" cases --json | grep -q '"mine"'; }
keys=0
press ctrl+f Tab Tab Tab
type_text "alm|dis"
press Tab
type_text "<1 may"
press ctrl+s
until_true 30 title_has "Save the view"
type_text "mine"
press Return
until_true 30 view_there
within "a filter over two columns, kept as a view" 30
[ "$(cli list "$vault" cases --view mine --json | tr ',' '\n' | sed -n 's/.*"total": *\([0-9]*\).*/\1/p')" = \
  "$(cli list "$vault" cases --where "court=alm|dis; until<1 may" --json | tr ',' '\n' | sed -n 's/.*"total": *\([0-9]*\).*/\1/p')" ]
sleep 0.5
press Escape # from the filter to the rows
press Escape # all filters

step="the officer of ten filtered cases"
officer_name=Baurzhanov # typed whole, as nobody on record is called so
press Escape # all filters: the first Escape emptied the one that had the keyboard
sleep 0.5
press Home
keys=0
press ctrl+f
type_text "alm"
sleep 1 # until the list says which column has it
press Return ctrl+e # from the filter: what it lets through
until_true 30 title_has "Edit selected"
sleep 0.3
type_text "$officer_name"
press Return
until_true 30 officers_are 10
press ctrl+z
until_true 30 officers_are 0
within "one field of ten cases, undone once" 22

step="an officer on record, however long the name"
officer_name="Nurgaliyeva Zhansaya Serikqyzy"
cli set "$vault" cases officer "$officer_name" --where "ref=KZ-30" >/dev/null
press Escape Escape Escape; sleep 1
press Home
keys=0
press ctrl+f
type_text "alm"
sleep 1
press Return ctrl+e
until_true 30 title_has "Edit selected"
sleep 0.3
type_text "nur"
press Down Return Return
until_true 30 officers_are 11
press ctrl+z
until_true 30 officers_are 1
within "a long name of somebody on record" 22
press Escape Escape

step="a month between its days"
sleep 0.5
press Escape ctrl+f
type_text "KZ-22"
press Return
sleep 0.5
press ctrl+h
until_true 30 title_has "Log hearing"
sleep 0.3
keys=0
type_text "nov 2022"
entered=$keys
press ctrl+Return
month_there() { cli list "$vault" hearings --where "at=Nov 2022" --json | grep -q '"2022-11"'; }
until_true 30 month_there
sleep 0.5
press Escape F6 Down Return # the hearings
until_true 30 title_has "Hearings"
sleep 0.5
keys=$entered
press Menu Return # sort ascending
within "a month entered and sorted" 10
press ctrl+s
until_true 30 title_has "Save the view"
type_text "by day"
press Return
by_day_there() { cli views "$vault" hearings --json | grep -q '"by day"'; }
until_true 30 by_day_there
order=$(cli list "$vault" hearings --view "by day" --columns at | tail -3 | tr '\n' '|')
[ "$order" = "31 Oct 2022|Nov 2022|1 Dec 2022|" ] || { step="the order of the days: $order"; exit 1; }
press F3
until_true 30 title_has "Cases"
sleep 0.5

step="a table with faults pasted from the clipboard"
if command -v xclip >/dev/null; then
  {
    printf 'case\tat\tjudge\tpurpose\tnotes of ours\n'
    printf 'KZ-23\t6 мая 2022\tИванов\textension\ta\n'     # added
    printf 'KZ-23\t2022-05-06\tИванов\textension\tb\n'     # the same again
    printf 'KZ-24\t32 мая 2022\tИванов\textension\tc\n'    # no such day
    printf '\t1 May 2022\t\t\td\n'                          # no case
    printf 'XX-1\ttomorow\t\tdancing\te\n'                  # three problems
  } | xclip -selection clipboard -i
  hearings_are() { [ "$(cli list "$vault" hearings --json | tr ',' '\n' | sed -n 's/.*"total": *\([0-9]*\).*/\1/p')" = "$1" ]; }
  before=$(cli list "$vault" hearings --json | tr ',' '\n' | sed -n 's/.*"total": *\([0-9]*\).*/\1/p')
  press F6 Down Return
  until_true 30 title_has "Hearings"
  sleep 0.5
  keys=0
  press ctrl+v
  until_true 30 title_has "Paste a table"
  sleep 0.5
  press ctrl+Return
  until_true 30 hearings_are $((before + 1))
  sleep 0.5
  press ctrl+z
  until_true 30 hearings_are "$before"
  within "a table pasted and taken back" 6
  press F3
  until_true 30 title_has "Cases"
  sleep 0.5
else
  echo "xclip is missing: pasting was not tried"
fi

step="officials are filtered like any list"
officials() { cli list "$vault" officials --json | tr ',' '\n' | sed -n 's/.*"total": *\([0-9]*\).*/\1/p'; }
officials_are() { [ "$(officials)" = "$1" ]; }
printf 'office\tcountry\nMinistry\tKZ\nCourt\tKZ\nEmbassy\tDE\n' >"$work/officials.tsv"
cli paste "$vault" officials "$work/officials.tsv" >/dev/null
checked() { [ "$(cli list "$vault" officials --where "verified_on=!∅" --json | tr ',' '\n' | sed -n 's/.*"total": *\([0-9]*\).*/\1/p')" = "$1" ]; }
press ctrl+shift+i
until_true 30 title_has "Officials"
sleep 0.5
press ctrl+f Tab Tab
type_text "kz"
press Return
sleep 0.5
press ctrl+a alt+a # both addresses checked today, in one step
until_true 30 checked 2
press ctrl+z
until_true 30 checked 0
press F3
until_true 30 title_has "Cases"
sleep 0.5

source "$(dirname "$0")/physical.sh"
view_holds() { grep -qF "$1" <<<"$(cli views "$vault" cases --json)"; }
found_by() { cli list "$vault" cases "$@" --json | tr ',' '\n' | sed -n 's/.*"total": *\([0-9]*\).*/\1/p'; }
officer_on() { [ "$(found_by --where "officer=$1")" = "$2" ]; }
hearings_kept=$(total_of hearings)
for layout in ru kz kz,ru,us ara,us; do
  use_layout "$layout"
  find=а save=ы edit=у undo=я hearing=р
  courts="алм;дис" before="до 1 мая" court=алм officer=Бауыржан month="ноя 2022"
  [ -n "$cyrillic" ] || {
    find=f save=s edit=e undo=z hearing=h
    courts="alm;dis" before="<1 may" court=alm officer=Baurzhan month="nov 2022"
  }
  case $layout in kz) courts="алма;дис" ;; kz,*) courts="алм;дист" ;; esac # told apart below

  step="$layout: two columns filtered, the view saved again"
  press Home; keys=0
  press Ctrl "$find"; strike Tab Tab Tab
  to_latin
  type_text "$courts"; press Tab
  type_text "$before"
  to_own
  press Ctrl "$save"
  until_true 30 view_holds "$courts"
  within "$layout: a filter over two columns" 25 # and five for a new view's name, as above
  [ "$(found_by --view mine)" = 15 ] || { step="$layout: what the filter finds"; exit 1; }
  sleep 0.3
  strike Esc Esc; sleep 0.3

  step="$layout: the officer of ten filtered cases"
  press Home; keys=0
  press Ctrl "$find"; strike Tab Tab Tab
  to_latin
  type_text "$court"; sleep 0.3
  to_own
  press Ctrl "$edit"
  until_true 30 title_has "Edit selected"; sleep 0.2
  to_latin
  type_text "$officer"; press Enter
  to_own
  until_true 30 officer_on "$officer" 10
  press Ctrl "$undo"
  until_true 30 officer_on "$officer" 0
  within "$layout: one field of ten cases, undone once" 22

  step="$layout: a month in a form"
  press Ctrl "$hearing"
  until_true 30 title_has "Log hearing"; sleep 0.3
  to_latin
  keys=0
  type_text "$month"
  within "$layout: a month" 8 # and two for sorting, as above
  press Ctrl Enter
  until_true 30 total_is hearings $((hearings_kept + 1))
  to_own
  press Ctrl "$undo"
  until_true 30 total_is hearings "$hearings_kept"
  sleep 0.3
done
step="done"
