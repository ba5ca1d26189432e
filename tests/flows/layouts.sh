#!/usr/bin/env bash
# A hearing from anywhere, in an open case and in one line, and an extension of a measure, by the
# physical keys of five keyboard layouts, each within its number of keys; the editing keys and Alt
# on each of them too. What was saved is read back with habeas-cli.
# usage: layouts.sh BIN_DIR [LAYOUT...]
set -euo pipefail
bin=$1
shift
layouts=("$@")
[ "${#layouts[@]}" -gt 0 ] || layouts=(us ru kz kz,ru,us ara,us)
source "$(dirname "$0")/lib.sh"

# Where each letter is on the keyboard; Kazakh has the Russian letters on the same keys.
declare -A key_of
place() { # FIRST_KEY LETTERS
  local key=$1 letter
  while read -r -n1 letter; do
    [ -z "$letter" ] || key_of[$letter]=$key
    key=$((key + 1))
  done <<<"$2"
}
place 24 qwertyuiop; place 38 asdfghjkl; place 52 zxcvbnm
place 24 йцукенгшщзхъ; place 38 фывапролджэ; place 52 ячсмитьбю
place 10 1234567890
key_of[" "]=65 key_of[Tab]=23 key_of[Enter]=36 key_of[Down]=116 key_of[Esc]=9
key_of[Ctrl]=37 key_of[Shift]=50 key_of[Alt]=64

# press Ctrl Shift h: held one after the other, released the other way round.
press() {
  local down=() up=() name
  for name in "$@"; do
    down+=(keydown "${key_of[$name]}")
    up=(keyup "${key_of[$name]}" "${up[@]}")
  done
  xdotool "${down[@]}" "${up[@]}"
  keys=$((keys + $#))
  sleep 0.06
}
# A comma is a key of its own, or Shift with one, as the layout has it.
comma() {
  case $layout in
    ru) press Shift slash ;;
    kz*) press 6 ;; # Kazakh has it there
    *) press comma ;;
  esac
}
key_of[comma]=59 key_of[slash]=61
type_text() {
  local rest=$1
  while [ -n "$rest" ]; do
    if [ "${rest:0:1}" = , ]; then comma; else press "${rest:0:1}"; fi
    rest=${rest:1}
  done
}
hearings_are() { total_is hearings "$1"; }
track_has() { grep -qF -- "$1" <<<"$(cli track "$vault" KZ-0007 --json)"; }

# Nobody writes Latin words on an Arabic layout: its keys open and close, the words are typed on the
# other one. Choosing it is not counted.
to_latin() { [ "$layout" != ara,us ] || { setxkbmap -layout us,ara; sleep 0.3; }; }
to_own() { [ "$layout" != ara,us ] || { setxkbmap -layout ara,us; sleep 0.3; }; }

for layout in "${layouts[@]}"; do
  language=en cases_title=Cases form_title="Log hearing" order_title="New: order"
  person=sam day="6 may" ext=ext extended=ext length=2m hearing_letter=h line="sam, 6 may, ext, 2m"
  copy=c paste=v cut=x all=a undo=z other=q order_letter=x
  case $layout in
    ru | kz*)
      language=ru cases_title=Дела form_title="Запись заседания" order_title="Новая запись"
      person=сам day="6 мая" ext=про extended=сро length=2м hearing_letter=р line="сам,6 мая,про,2м"
      copy=с paste=м cut=ч all=ф undo=я other=й order_letter=ч
      ;;
  esac
  step="$layout: opening"
  make_vault
  start_program "$cases_title" --language "$language"
  setxkbmap -layout "$layout" # the keys of the task are those of the layout
  sleep 0.5

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

  step="$layout: an extension"
  cli undo "$vault" >/dev/null
  keys=0
  press Ctrl Shift "$order_letter"
  until_true 30 title_has "$order_title"; sleep 0.3
  to_latin
  type_text "$ext"; press Tab
  type_text "$day"; press Tab
  type_text "$length"
  press Ctrl Enter
  until_true 30 track_has "$year-07-14"
  within "$layout: an extension" 24
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

  kill "$program"; wait "$program" 2>/dev/null || true
done
step=done
