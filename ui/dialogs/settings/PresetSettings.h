#pragma once

#include "models/services/ImportPresets.h"
#include "ui/work/WorkContext.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace famn {

class InlineMessage;
class SectionHeader;

/// The presets by which lists are imported: given to others as a file, taken in from one, deleted.
class PresetSettings final : public QWidget
{
    Q_OBJECT
public:
    PresetSettings(const WorkContext &context, QWidget *parent);

    void retranslate();

private:
    void read();
    void showPresets();
    void updateButtons();
    [[nodiscard]] const StoredPreset *current() const;
    void remove();
    void pickFile();
    void takeFile(const QString &path);
    void saveFile();

    WorkContext m_context;
    QList<StoredPreset> m_presets;
    SectionHeader *m_title;
    QListWidget *m_list;
    QPushButton *m_delete;
    QPushButton *m_take;
    QPushButton *m_save;
    InlineMessage *m_message;
};

} // namespace famn
