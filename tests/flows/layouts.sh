#!/usr/bin/env bash
# A day's work by the physical keys of five keyboard layouts, each task within its number of keys: a
# hearing from anywhere, in an open case and in one line, an extension of a measure, a computed date,
# an alleged breach, a deadline done and explained on Today, a case whose name has a twin in another
# script; the editing keys and Alt on each of them too. What was saved is read back with habeas-cli.
# Without a layout named, all of them at the same time, each on a desktop of its own: they mostly
# wait for each other's windows.
# usage: layouts.sh BIN_DIR [LAYOUT]
set -euo pipefail
bin=$1
if [ $# = 1 ]; then
  told=$(mktemp -d)
  trap 'rm -rf "$told"' EXIT
  declare -A of=()
  for one in us ru kz kz,ru,us ara,us; do
    "$0" "$bin" "$one" >"$told/$one" 2>&1 &
    of[$one]=$!
  done
  stopped=0
  for one in us ru kz kz,ru,us ara,us; do
    wait "${of[$one]}" || stopped=1
    cat "$told/$one"
  done
  exit $stopped
fi
layout=$2
source "$(dirname "$0")/lib.sh"
source "$(dirname "$0")/physical.sh"

hearings_are() { total_is hearings "$1"; }
track_has() { grep -qF -- "$1" <<<"$(cli track "$vault" KZ-0007 --json)"; }

overdue_now() { grep -cF overdue <<<"$(cli today "$vault" --json | grep -F '"section"')"; }
overdue_is() { [ "$(overdue_now)" = "$1" ]; }

language=en cases_title=Cases form_title="Log hearing" order_title="New: order"
person=sam day="6 may" ext=ext extended=ext length=2m hearing_letter=h line="sam, 6 may, ext, 2m"
copy=c paste=v cut=x all=a undo=z other=q order_letter=x
computed="15 days from 25 feb 2022" breach_letter=b breach_title="New: alleged breach"
when="may $year" what="posted a film" new_letter=n new_title="New case" twin=dan
today_title=Today done_letter=d done_title="Deadline done" help_title=Help
case $layout in
  ru | kz*)
    language=ru cases_title=Дела form_title="Запись заседания" order_title="Новая запись"
    person=сам day="6 мая" ext=про extended=сро length=2м hearing_letter=р line="сам,6 мая,про,2м"
    copy=с paste=м cut=ч all=ф undo=я other=й order_letter=ч
    computed="15 дней с 25 фев 2022" breach_letter=и breach_title="Новая запись: предполагаемое нарушение"
    when="май $year" what="снял фильм" new_letter=т new_title="Новое дело" twin=дан
    today_title=Сегодня done_letter=в done_title="Срок соблюдён" help_title=Справка
    ;;
esac
step="$layout: opening"
make_vault
start_program "$cases_title" --language "$language"
use_layout "$layout" # the keys of the task are those of the layout

step="$layout: from anywhere"
keys=0
press Ctrl Shift "$hearing_letter"
until_true 30 title_has "$form_title"; sleep 0.3
to_latin
type_text "$person"; press Tab
type_text "$day"; press Tab
type_text "$ext"; press Tab; press Tab
type_text "$extended"; press Tab
type_text "$length"
press Ctrl Enter
until_true 30 hearings_are 1
within "$layout: a hearing from anywhere" 26
to_own; sleep 0.5

step="$layout: in an open case"
press Enter
until_true 30 title_has KZ-0007; sleep 0.5
keys=0
press Ctrl "$hearing_letter"
until_true 30 title_has "$form_title"; sleep 0.3
to_latin
type_text "$day"; press Tab
type_text "$ext"; press Tab; press Tab
type_text "$extended"; press Tab
type_text "$length"
press Ctrl Enter
until_true 30 hearings_are 2
within "$layout: a hearing in an open case" 21
to_own; sleep 0.5

step="$layout: in one line"
cli undo "$vault" >/dev/null # a second hearing of that day would be asked about
cli undo "$vault" >/dev/null
keys=0
press Ctrl Shift "$hearing_letter"
until_true 30 title_has "$form_title"; sleep 0.3
to_latin
type_text "$line"
press Enter
until_true 30 hearings_are 1
within "$layout: a hearing in one line" 23
track_has "$year-07-06" || { step="$layout: the end counted from the hearing"; exit 1; }
track_has "$year-07-14" || { step="$layout: the end counted from the previous one"; exit 1; }
to_own; sleep 0.5

# Typed for the layout somebody believed to be on.
case $layout in
  us) meant=ru said="сам, 6 мая, про, 2м" ;;
  ru | kz) meant=us said="sam, 6 may, ext, 2m" ;; # the Kazakh comma lies on the key of 6
  *) meant= ;;
esac
if [ -n "$meant" ]; then
  step="$layout: a line as typed on $meant"
  cli undo "$vault" >/dev/null
  real=$layout
  press Ctrl Shift "$hearing_letter"
  until_true 30 title_has "$form_title"; sleep 0.3
  layout=$meant # its signs lie elsewhere
  type_text "$said"
  layout=$real
  press Enter
  until_true 30 track_has "$year-07-06"
  total_is hearings 1
  sleep 0.5
fi

step="$layout: an extension"
cli undo "$vault" >/dev/null
keys=0
press Ctrl Shift "$order_letter"
until_true 30 title_has "$order_title"; sleep 0.3
to_latin
type_text "$day"; press Tab # an extension it is already: the measure has an order
type_text "$length"
press Ctrl Enter
until_true 30 track_has "$year-07-14"
within "$layout: an extension" 20
track_has "$year-07-06" || { step="$layout: the other end of the extension"; exit 1; }
to_own; sleep 0.5

step="$layout: editing keys"
press Ctrl Shift "$hearing_letter"
until_true 30 title_has "$form_title"; sleep 0.3
to_latin
type_text "$other$other"
press Ctrl "$all"
type_text "$line"
press Ctrl "$all"; press Ctrl "$copy"; press "$other" # replaced by one letter
press Ctrl "$all"; press Ctrl "$paste"
press Ctrl "$all"; press Ctrl "$cut"
press Ctrl "$paste"; press Ctrl "$undo"; press Ctrl "$paste"
press Alt "$other"
press Enter
until_true 30 hearings_are 1
to_own; sleep 0.3

step="$layout: a computed date"
cli undo "$vault" >/dev/null
press Ctrl "$hearing_letter"
until_true 30 title_has "$form_title"; sleep 0.3
to_latin
keys=0
type_text "$computed"; press Tab
within "$layout: 15 days from a date" 26
press Ctrl Enter
until_true 30 shows KZ-0007 2022-03-12
to_own; sleep 0.3
cli undo "$vault" >/dev/null

step="$layout: an alleged breach"
keys=0
press Ctrl Shift "$breach_letter"
until_true 30 title_has "$breach_title"; sleep 0.3
to_latin
type_text "$when"; press Tab
type_text "$what"
press Ctrl Enter
until_true 30 shows KZ-0007 "$what"
within "$layout: an alleged breach" 30
to_own; sleep 0.3

step="$layout: a deadline done and brought back"
overdue=$(overdue_now)
press F2
until_true 30 title_has "$today_title"; sleep 1
press Home # the end of the custody is no deadline that somebody meets: its line asks what is so
keys=0
press "$done_letter"
until_true 30 title_has "$done_title"; sleep 0.2
press Enter
until_true 30 overdue_is $((overdue - 1))
press Ctrl "$undo"
until_true 30 overdue_is "$overdue"
within "$layout: a deadline done and undone" 4
sleep 0.5

step="$layout: why it is on Today"
press F1 # says why, under the list
sleep 0.4
title_has "$today_title" || { step="$layout: F1 did not say why"; exit 1; }
press F1
until_true 30 title_has "$help_title"
press Esc
until_true 30 title_has "$today_title"

step="$layout: a new case with a twin in another script"
keys=0
press Ctrl "$new_letter"
until_true 30 title_has "$new_title"; sleep 0.3
[ -n "$cyrillic" ] || { setxkbmap ru; sleep 0.3; }
type_text "Дана Сампл"
[ -n "$cyrillic" ] || { setxkbmap us; sleep 0.3; }
strike Tab Tab Tab Tab Tab
type_text "$twin"; strike Down Tab
press Ctrl Enter
until_true 30 total_is cases 2
within "$layout: a new case, warned of its twin" 30
total_is people 1 || { step="$layout: the person on record was not taken"; exit 1; }
step=done
