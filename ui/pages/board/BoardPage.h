#pragma once

#include "models/services/PipelineBoard.h"
#include "models/tables/StageBoard.h"
#include "ui/pages/CallKeys.h"
#include "ui/pages/Page.h"
#include "ui/work/WorkContext.h"

#include <QJsonObject>

class QLabel;
class QStackedWidget;

namespace famn {

class BoardView;
class EmptyState;
class FilterLine;
struct ChangeNotice;
class ViewKeeper;

/// The applications as a board: a column for each stage, a card for each application, moved by mouse or keyboard.
class BoardPage final : public Page
{
    Q_OBJECT
public:
    BoardPage(const WorkContext &context, QWidget *parent);
    ~BoardPage() override;

    [[nodiscard]] QString status() const override;
    void focusContent() override;
    [[nodiscard]] QList<Command> commands() override;
    [[nodiscard]] QWidget *content() override;
    [[nodiscard]] std::optional<RecordRef> currentRecord() const override;
    void select(const RecordRef &record) override;
    [[nodiscard]] FilterLine *filterLine() override { return m_filter; }
    [[nodiscard]] bool isReady() const override { return m_ready; }
    [[nodiscard]] bool opensHere() const override { return true; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Data
    {
        PipelineBoard board;
        /// How it was left.
        QByteArray view;
    };
    void build();
    void read();
    void take(Data all);
    void restore(const QByteArray &json);
    void follow(const ChangeNotice &notice);
    void readFew(const QSet<Uuid> &families);
    void takeFew(const QSet<Uuid> &families, const QList<ApplicationRow> &rows);
    void failed(const Error &error);
    void applyFilter();
    void clearFilter();
    void showWhatThereIs();
    void retranslate();
    [[nodiscard]] QJsonObject state() const;
    [[nodiscard]] std::optional<CallTarget> target(const std::optional<Uuid> &id) const;
    [[nodiscard]] std::optional<CallTarget> currentTarget() const;
    void showMenu(const QPoint &at);

    WorkContext m_context;
    StageBoard m_board;
    bool m_ready = false;
    bool m_loaded = false;
    std::optional<Error> m_error;
    QLabel *m_title = nullptr;
    QLabel *m_summary = nullptr;
    FilterLine *m_filter = nullptr;
    QStackedWidget *m_stack = nullptr;
    BoardView *m_view = nullptr;
    EmptyState *m_empty = nullptr;
    ViewKeeper *m_keeper = nullptr;
};

[[nodiscard]] Page *makeBoardPage(const WorkContext &context, QWidget *parent);

} // namespace famn
