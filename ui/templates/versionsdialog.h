#pragma once

#include "app/casefile/officepapers.h"

#include <QDialog>

class QListWidget;
class QPlainTextEdit;

namespace habeas::ui {

/// The office's versions of one template, newest first, to look at and to use again.
class VersionsDialog final : public QDialog
{
    Q_OBJECT

public:
    VersionsDialog(const QList<LetterTemplate> &versions, QWidget *parent);

    /// Null where none is chosen.
    [[nodiscard]] Id<LetterTemplate> chosen() const;

private:
    void showVersion();

    QList<LetterTemplate> m_versions;
    QListWidget *m_list;
    QPlainTextEdit *m_text;
};

} // namespace habeas::ui
