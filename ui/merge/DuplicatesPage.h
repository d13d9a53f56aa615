#pragma once

#include "models/services/DuplicatePairs.h"
#include "ui/pages/Page.h"
#include "ui/work/WorkContext.h"

class QLabel;
class QStackedWidget;
class QTableView;

namespace famn {

class EmptyState;
class PairsModel;

/// Families that are likely the same, two by two. Looked for aside, as all of them are compared; what changes meanwhile
/// is looked at anew the next time the page is shown.
class DuplicatesPage final : public Page
{
    Q_OBJECT
public:
    DuplicatesPage(const WorkContext &context, QWidget *parent);
    ~DuplicatesPage() override;

    [[nodiscard]] QString status() const override;
    void focusContent() override;
    [[nodiscard]] QList<Command> commands() override;
    [[nodiscard]] QWidget *content() override;
    /// The one that would stay.
    [[nodiscard]] std::optional<RecordRef> currentRecord() const override;
    [[nodiscard]] bool isReady() const override { return m_ready; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void search();
    void take(const Result<DuplicatePairs> &pairs);
    void follow();
    void retranslate();
    void merge();
    void keepApartCurrent();
    [[nodiscard]] const DuplicatePair *current() const;

    WorkContext m_context;
    PairsModel *m_model;
    QLabel *m_title;
    QLabel *m_summary;
    QTableView *m_view;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    bool m_ready = false;
    bool m_searching = false;
    /// The register changed since the families were compared.
    bool m_stale = true;
    int m_protected = 0;
    bool m_more = false;
};

[[nodiscard]] Page *makeDuplicatesPage(const WorkContext &context, QWidget *parent);

} // namespace famn
