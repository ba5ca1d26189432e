#include "ui/shell/commandnouns.h"

namespace habeas::ui {

namespace {

struct Nouns
{
    Command command;
    const char *words;
};

constexpr Nouns Known[] = {
    { Command::NewVault, "create vault создать новый файл хранилище" },
    { Command::OpenVault, "vault other открыть файл хранилище другой" },
    { Command::ImportCaseFile, "json load загрузить импорт файл дела" },
    { Command::ExportCaseFile, "json backup copy выгрузить экспорт копия дела" },
    { Command::ImportRulePack, "law rules countries закон правила страна" },
    { Command::ImportOffice, "settings настройки офис" },
    { Command::ExportOffice, "settings настройки офис" },
    { Command::ComputeDeadlines, "recompute пересчитать вычислить сроки" },
    { Command::Lock, "password passphrase close заблокировать закрыть пароль" },
    { Command::Quit, "exit close выход закрыть" },
    { Command::Undo, "take back отмена отменить назад" },
    { Command::Redo, "again повторить вернуть" },
    { Command::FilterList, "search where фильтр отобрать поиск" },
    { Command::EditSelected, "bulk set many массово несколько изменить" },
    { Command::SaveView, "views columns вид колонки сохранить" },
    { Command::ExportList, "csv spreadsheet table excel таблица список экспорт выгрузить" },
    { Command::PasteTable, "spreadsheet excel clipboard insert вставить таблица таблицу" },
    { Command::PrintToday,
      "print paper tasks печать напечатать распечатать список задачи сегодня" },
    { Command::PrintPicture,
      "print paper picture timeline chart statistics figures печать напечатать распечатать "
      "картинка "
      "хронология лента диаграмма статистика" },
    { Command::GoToday, "tasks due overdue задачи сегодня просроченное" },
    { Command::GoCases, "list people дела список люди" },
    { Command::GoHearings, "court calendar заседания суд календарь" },
    { Command::GoCustody, "detention measures prison задержание стража меры" },
    { Command::GoRestrictions, "bans duties запреты ограничения" },
    { Command::GoLetters,
      "log sent replies approve reply print письма журнал ответы утвердить напечатать печать" },
    { Command::GoOfficials, "addresses ministers адреса чиновники должностные лица" },
    { Command::GoStatistics, "figures numbers chart цифры статистика график" },
    { Command::ThemeDark, "night black colours ночь тёмная цвета" },
    { Command::ThemeLight, "day white colours светлая цвета" },
    { Command::HideNames, "cover codes privacy имена скрыть коды" },
    { Command::ZoomIn, "zoom bigger letters крупнее больше увеличить" },
    { Command::ZoomOut, "zoom smaller мельче уменьшить" },
    { Command::NewCase, "add open person дело новое человек" },
    { Command::NewHere, "add record добавить запись" },
    { Command::EditRecord, "change correct изменить исправить запись" },
    { Command::RemoveRecord, "delete remove удалить убрать" },
    { Command::OpenBin, "trash deleted restore корзина корзину корзины удалённые восстановить" },
    { Command::AttachFile, "document scan upload файл документ прикрепить скан" },
    { Command::ViewDocument, "file picture pdf смотреть документ файл" },
    { Command::RecordHistory, "changes who restore история изменения журнал" },
    { Command::ContinueDraft, "draft drafts unfinished черновик черновики незаконченное" },
    { Command::LogHearing, "court extension adjourned заседание суд продление" },
    { Command::LogHearingAnywhere, "court extension adjourned заседание суд продление" },
    { Command::LogOrder, "custody prolong решение продление постановление арест" },
    { Command::LogEvent, "release arrest death событие освобождение задержание" },
    { Command::LogNote, "comment заметка комментарий" },
    { Command::LogRestrictions, "bans judgment text запреты ограничения" },
    { Command::LogBreach, "compliance violation явка нарушение отметка" },
    { Command::LogDeadline, "due limit срок" },
    { Command::WriteLetter, "appeal write compose batch письмо обращение написать составить" },
    { Command::PrintForm,
      "print summary chronology questionnaire printout печать напечатать форма бланк справка" },
    { Command::NewOfficial, "address minister judge адрес чиновник должностное лицо" },
    { Command::ImportOfficials, "csv vcard addresses адреса чиновники" },
    { Command::ExportOfficials, "csv vcard addresses адреса чиновники" },
    { Command::Templates, "wording letters forms шаблон шаблоны тексты" },
    { Command::Paper, "logo head size letter A4 бланк логотип шапка бумага" },
    { Command::Envelopes,
      "address labels print stickers конверт конверты наклейки печать напечатать" },
    { Command::ExportForAudience, "share lawyer disclose передать адвокат поделиться выгрузить" },
    { Command::BlankForms,
      "empty form print blanks пустой пустые бланк бланки форма формы печать напечатать" },
    { Command::Help, "manual how справка помощь" },
    { Command::ShortcutSheet, "keys hotkeys клавиши сочетания" },
    { Command::About, "version licence версия лицензия" },
};

} // namespace

QString commandNouns(Command command)
{
    for (const Nouns &one : Known) {
        if (one.command == command)
            return QString::fromUtf8(one.words);
    }
    return {};
}

} // namespace habeas::ui
