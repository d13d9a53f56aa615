#pragma once

#include <QObject>
#include <QStringList>
#include <QTranslator>

namespace famn {

/// The language the program speaks: "sv" or "en". Switching it sends LanguageChange to every widget.
class Language final : public QObject
{
    Q_OBJECT
public:
    explicit Language(QObject *parent = nullptr);

    [[nodiscard]] static QStringList known();
    /// What a language calls itself.
    [[nodiscard]] static QString nameOf(const QString &code);
    /// CODE must be known().
    void use(const QString &code);
    [[nodiscard]] QString code() const { return m_code; }

Q_SIGNALS:
    void changed();

private:
    QString m_code;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace famn
