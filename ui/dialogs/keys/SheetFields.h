#pragma once

#include "models/services/Access.h"

#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;

namespace famn {

class InlineMessage;
class Interaction;
class Theme;

/// A recovery sheet that is handed over: printed or saved, and then some of its groups are typed back, since a sheet
/// that nobody can read is none.
class SheetFields final : public QWidget
{
    Q_OBJECT
public:
    SheetFields(const Theme &theme, Interaction &interaction, QWidget *parent);
    /// Removes the PDF that was saved, unless keepFile() was called: a sheet of keys that never came to be would only
    /// mislead.
    ~SheetFields() override;

    void setSheet(std::shared_ptr<const RecoverySheet> sheet);
    [[nodiscard]] const RecoverySheet *sheet() const { return m_sheet.get(); }
    /// Whether the groups were typed back right; otherwise says which is wrong and puts the keyboard there.
    [[nodiscard]] bool check();
    /// The sheet is valid now.
    void keepFile() { m_saved.clear(); }
    [[nodiscard]] QWidget *first() const;

private:
    void print();
    void save();
    void speak();

    const Theme &m_theme;
    Interaction &m_interaction;
    std::shared_ptr<const RecoverySheet> m_sheet;
    QStringList m_asked;
    QString m_saved;
    QLabel *m_explanation;
    QPushButton *m_print;
    QPushButton *m_save;
    QLabel *m_done;
    QLabel *m_ask;
    QList<QLabel *> m_labels;
    QList<QLineEdit *> m_groups;
    InlineMessage *m_wrong;
};

} // namespace famn
