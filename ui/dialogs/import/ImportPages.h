#pragma once

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

    /// KEPT is what was decided for this heading before.
    void setHeading(const QStringList &heading, const std::optional<HeadingMap> &kept);
    /// Nothing when everything stands as it was recognised or kept.
    [[nodiscard]] Result<std::optional<HeadingMap>> byHand() const;
    void retranslate();

private:
    [[nodiscard]] QList<ImportColumn> chosen() const;
    void fill(QComboBox &box) const;

    WorkContext m_context;
    QStringList m_heading;
    QList<ImportColumn> m_found;
    QLabel *m_intro;
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
