#pragma once

#include <QCheckBox>

namespace habeas::ui {

/// A box to tick whose words take as many lines as the width they are given asks for.
class WrappingCheck final : public QCheckBox
{
public:
    explicit WrappingCheck(QWidget *parent = nullptr);

    void setWords(const QString &words); ///< with their mnemonic

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void wrap();
    [[nodiscard]] int besideWords() const; ///< what the box and its gap take of the width

    QString m_words;
};

} // namespace habeas::ui
