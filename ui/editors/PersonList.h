#pragma once

#include "models/domain/Family.h"
#include "ui/editors/RecordForm.h"

class QPushButton;

namespace famn {

/// The members of a family. Those of a household who are adults stand open; the others open on request.
class PersonList final : public QWidget
{
    Q_OBJECT
public:
    PersonList(const WorkContext &context, SavedLine &saved, QWidget *parent);

    /// DRAFTSCOPE is where unsaved text of the family is kept.
    /// Without NAMED what can be undone names nobody.
    void setPersons(const QList<Person> &persons, bool masked, bool named, const QString &draftScope);
    /// Those of the members shown.
    [[nodiscard]] QList<RecordForm *> forms() const;
    void retranslate();

Q_SIGNALS:
    /// A form was made, once for each.
    void made(famn::RecordForm *form);

private:
    struct Block
    {
        QPushButton *head = nullptr;
        RecordForm *form = nullptr;
        Person person;
        bool open = false;
    };
    [[nodiscard]] Block makeBlock(qsizetype number);
    void showHead(const Block &block) const;
    void toggle(qsizetype index);

    WorkContext m_context;
    SavedLine &m_saved;
    QList<Block> m_blocks;
    qsizetype m_shown = 0;
    bool m_masked = false;
};

} // namespace famn
