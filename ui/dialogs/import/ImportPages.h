#pragma once

#include "ui/dialogs/import/ImportPresetFields.h"
#include "ui/dialogs/import/ImportRun.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QTableView;

namespace famn {

class ImportRowsModel;
class InlineMessage;
class SectionHeader;

/// Where the list comes from.
class ImportFilePage final : public QWidget
{
    Q_OBJECT
public:
    ImportFilePage(const WorkContext &context, QWidget *parent);

    void setPath(const QString &path);
    /// Neither path nor text when nothing was chosen yet.
    [[nodiscard]] ImportSource source() const;
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void pick();

    WorkContext m_context;
    QLabel *m_intro;
    QLineEdit *m_path;
    QPushButton *m_pick;
    QLabel *m_pasteLabel;
    QPlainTextEdit *m_paste;
};

/// Which column holds what.
class ImportColumnsPage final : public QWidget
{
    Q_OBJECT
public:
    ImportColumnsPage(const WorkContext &context, QWidget *parent);

    /// KEPT is what was decided for this heading before; a preset of OFFER whose columns are all there goes before it.
    void setHeading(const QStringList &heading, const std::optional<HeadingMap> &kept, const PresetOffer &offer);
    /// The columns are nothing when all stand as they were recognised or kept, and no preset is chosen. Error Invalid
    /// when the page itself says what is wrong.
    [[nodiscard]] Result<ImportWish> wish();
    void retranslate();

Q_SIGNALS:
    /// The columns cannot be kept as a preset, or read as one says.
    void refused(const famn::Error &error);

private:
    void showColumns(const std::optional<HeadingMap> &map);
    void usePreset(const StoredPreset *preset);
    void savePreset();
    /// The mapping that the boxes say.
    [[nodiscard]] Result<ColumnMapping> mapping() const;
    [[nodiscard]] QList<ImportColumn> chosen() const;
    void fill(QComboBox &box) const;

    WorkContext m_context;
    QStringList m_heading;
    QList<ImportColumn> m_found;
    /// A preset said what stands here, so nothing else may be used.
    bool m_decided = false;
    QLabel *m_intro;
    ImportPresetFields *m_presets;
    QScrollArea *m_area;
    QList<QLabel *> m_names;
    QList<QComboBox *> m_boxes;
};

/// What each row becomes, and for a possible duplicate what exists beside it.
class ImportPreviewPage final : public QWidget
{
    Q_OBJECT
public:
    ImportPreviewPage(const WorkContext &context, QWidget *parent);
    ~ImportPreviewPage() override;

    void showOutcome(const ImportSource &source, const ImportOutcome &outcome);
    void retranslate();

private:
    void buildTable();
    void buildBeside();
    void build();
    void fillOutcomes();
    void compare();
    void save();

    WorkContext m_context;
    ImportSource m_source;
    ImportOutcome m_outcome;
    ImportRowsModel *m_model;
    QLabel *m_summary;
    QComboBox *m_which;
    QPushButton *m_save;
    QTableView *m_view;
    /// The remark on the current row, in full.
    QLabel *m_remark;
    QWidget *m_beside;
    QList<QLabel *> m_titles;
    QList<QLabel *> m_said;
    QList<QLabel *> m_there;
    InlineMessage *m_message;
};

} // namespace famn
