#pragma once

#include "models/services/CodeLists.h"
#include "ui/dialogs/settings/SettingsDialog.h"
#include "ui/work/WorkContext.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace famn {

class InlineMessage;
class SectionHeader;

/// The closed lists of codes. Most are fixed; of some the municipality chooses the words and leaves values out. And its
/// own list of where families hear of it.
class CodeSettings final : public SettingsLeaf
{
    Q_OBJECT
public:
    CodeSettings(const WorkContext &context, QWidget *parent);

    [[nodiscard]] QString title() const override;
    void retranslate() override;

private:
    void build();
    void read();
    void showCodes();
    /// The own word of the value that is marked.
    void showWord();
    /// The mark of ITEM was set or taken away.
    void mark(const QListWidgetItem *item);
    void keepWord();
    void store(const QString &key, const OwnCode &code);
    void storeSources(const QStringList &sources);
    void edit(std::function<QString()> name, std::function<Result<Uuid>(WritePath &)> work);
    [[nodiscard]] OwnCode codeOfRow(int row) const;
    void allow();

    WorkContext m_context;
    QStringList m_sources;
    SectionHeader *m_codesTitle;
    QComboBox *m_which;
    QListWidget *m_codes;
    QLineEdit *m_word;
    QPushButton *m_keepWord;
    QLabel *m_hint;
    SectionHeader *m_sourcesTitle;
    QListWidget *m_sourceList;
    QLineEdit *m_source;
    QPushButton *m_addSource;
    QPushButton *m_dropSource;
    InlineMessage *m_message;
};

} // namespace famn
