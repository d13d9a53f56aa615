#pragma once

#include "ui/style/Theme.h"

#include <QObject>
#include <QSettings>
#include <QStringList>

namespace famn {

/// What this computer remembers for its user outside any register: looks, language, idle time and file paths, nothing
/// else.
class Preferences final : public QObject
{
    Q_OBJECT
public:
    /// FILE is where they are kept, as an INI file. Values that make no sense there are read as the usual ones.
    explicit Preferences(const QString &file, QObject *parent = nullptr);

    /// The file, for what else the program keeps there.
    [[nodiscard]] QString file() const { return m_settings.fileName(); }
    /// "sv" or "en".
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &code);
    /// Nothing for the system's own.
    [[nodiscard]] std::optional<Look> look() const;
    void setLook(std::optional<Look> look);
    /// Per cent: 80 to 200.
    [[nodiscard]] int zoom() const;
    void setZoom(int percent);
    [[nodiscard]] bool compact() const;
    void setCompact(bool compact);
    /// After how many minutes without a key or a click the register is locked: 1 to 15.
    [[nodiscard]] int idleMinutes() const;
    void setIdleMinutes(int minutes);
    /// Whether single keys do something in the list that has the keyboard, as 1, 2 and 3 note calls, 4 claims and 5
    /// chooses the next try.
    [[nodiscard]] bool singleKeys() const;
    void setSingleKeys(bool on);
    /// Where a list was exported to last; the person's documents before that, or when it is gone.
    [[nodiscard]] QString exportFolder() const;
    void setExportFolder(const QString &path);
    /// Latest first, at most ten.
    [[nodiscard]] QStringList recentRegisters() const;
    void addRecentRegister(const QString &path);

Q_SIGNALS:
    void changed();
    /// Somebody chose a language; the program is to speak it now.
    void languageChosen(const QString &code);

private:
    void store(const QString &key, const QVariant &value);
    [[nodiscard]] int number(const QString &key, int usual, int least, int most) const;

    mutable QSettings m_settings;
};

} // namespace famn
