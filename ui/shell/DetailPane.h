#pragma once

#include "models/domain/RecordRef.h"
#include "models/services/Reveal.h"
#include "ui/work/WorkContext.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QStackedWidget;

namespace famn {

class Editor;
class EmptyState;

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
    /// Null when nothing is shown, or the curtain is drawn before it.
    [[nodiscard]] Editor *editor() const;
    /// The protected family that is open in it.
    [[nodiscard]] std::optional<Revealed> revealed() const;
    /// Whether there is an editor for records of this kind.
    [[nodiscard]] static bool knows(const QString &kind);

Q_SIGNALS:
    /// Another editor is shown, or its commands changed.
    void editorChanged();
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] Editor *editorFor(const QString &kind);
    /// Brings what stands in the pane up to date with record and curtain. ANOTHER: the record is another than before.
    void follow(bool another);
    void retranslate();

    WorkContext m_context;
    QStackedWidget *m_stack;
    QWidget *m_nothing;
    /// Stands before the record while the curtain is drawn.
    EmptyState *m_blank;
    QHash<QString, Editor *> m_editors;
    std::optional<RecordRef> m_record;
};

} // namespace famn
