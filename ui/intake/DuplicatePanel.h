#pragma once

#include "models/services/DuplicateSearch.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace famn {

class Theme;

/// Says which families are here already, or may be, the surest first, and what can be done about each. Empty while
/// there are none. Of a protected one it says no more than that it is there.
class DuplicatePanel final : public QWidget
{
    Q_OBJECT
public:
    /// What can be done about a family that is told.
    struct Offer
    {
        /// The button's object name.
        QString name;
        std::function<QString()> text;
        std::function<void(const FamilyId &)> run;
        /// Left out means always; asked whenever families are told.
        std::function<bool()> allowed = {};
    };
    DuplicatePanel(const Theme &theme, QList<Offer> offers, QWidget *parent);

    void setDuplicates(const QList<Duplicate> &duplicates);
    [[nodiscard]] const QList<Duplicate> &duplicates() const { return m_duplicates; }
    /// More than so many fill the screen and help nobody; 3 until it is called.
    void setMostShown(qsizetype most);
    void retranslate();

private:
    void tell();
    void add(const Duplicate &duplicate);

    const Theme &m_theme;
    QList<Offer> m_offers;
    QList<Duplicate> m_duplicates;
    qsizetype m_mostShown = 3;
    QVBoxLayout *m_lines;
};

} // namespace famn
