#pragma once

#include "ui/style/DialogFrame.h"
#include "ui/work/WorkContext.h"

class QStackedWidget;

namespace famn {

class PartList;

/// One leaf of the settings. What is chosen there holds at once.
class SettingsLeaf : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString title() const = 0;
    virtual void retranslate() = 0;
};

/// The settings of this computer and of the register.
class SettingsDialog final : public DialogFrame
{
    Q_OBJECT
public:
    explicit SettingsDialog(const WorkContext &context, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();

    PartList *m_parts;
    QStackedWidget *m_stack;
    QList<SettingsLeaf *> m_leaves;
};

} // namespace famn
