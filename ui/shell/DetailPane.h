#pragma once

#include "models/domain/RecordRef.h"
#include "ui/work/WorkContext.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QStackedWidget;

namespace famn {

class Editor;

/// The pane to the right of a list: the editor of the record that is chosen there. An editor is made when its kind is
/// first needed.
class DetailPane final : public QWidget
{
    Q_OBJECT
public:
    DetailPane(const WorkContext &context, QWidget *parent);

    /// Shows RECORD, or nothing.
    void show(const std::optional<RecordRef> &record);
    using QWidget::show;
    [[nodiscard]] std::optional<RecordRef> record() const { return m_record; }
    /// Null when nothing is shown.
    [[nodiscard]] Editor *editor() const;
    /// Whether there is an editor for records of this kind.
    [[nodiscard]] static bool knows(const QString &kind);

Q_SIGNALS:
    /// Another editor is shown, or its commands changed.
    void editorChanged();
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] Editor *editorFor(const QString &kind);

    WorkContext m_context;
    QStackedWidget *m_stack;
    QWidget *m_nothing;
    QHash<QString, Editor *> m_editors;
    std::optional<RecordRef> m_record;
};

} // namespace famn
