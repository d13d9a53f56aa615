#pragma once

#include <QWidget>

namespace famn {

class Theme;

/// The frame and the band with the word around everything of a training register, so that nobody takes it for the real
/// one. Cannot be closed.
class TrainingFrame final : public QWidget
{
    Q_OBJECT
public:
    TrainingFrame(const Theme &theme, QWidget *content, QWidget *parent = nullptr);

    void setTraining(bool training);
    [[nodiscard]] bool training() const { return m_training; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    const Theme &m_theme;
    bool m_training = false;
};

} // namespace famn
