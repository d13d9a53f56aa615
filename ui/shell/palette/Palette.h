#pragma once

#include "ui/shell/palette/PaletteModel.h"
#include "ui/work/WorkContext.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QListView;

namespace famn {

struct ChangeNotice;

/// Finds families by what the law lets a municipality search for (name, number of a person, case number), and commands
/// by their words. A child of the window, over its page.
class Palette final : public QWidget
{
    Q_OBJECT
public:
    Palette(const WorkContext &context, QWidget *parent);

    /// Shows it empty, with COMMANDS that can be run.
    void open(QList<Command> commands);
    /// Hides it, forgets what was typed and found, and gives the keyboard back.
    void close();
    /// What it searches families in; null before the first search.
    [[nodiscard]] std::weak_ptr<const FamilyFinder> index() const { return m_finder; }

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void retranslate();
    void place();
    /// Notes in the journal which families the search showed.
    void noteHits();
    void readFamilies();
    void follow(const ChangeNotice &notice);
    void typed();
    void search();
    void choose();
    void move(int step);

    WorkContext m_context;
    PaletteModel m_model;
    QLineEdit *m_input = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_nothing = nullptr;
    QLabel *m_foot = nullptr;
    QPointer<QWidget> m_before;
    /// Made at the first search and kept while the register is open. Only touched in the reading thread.
    std::shared_ptr<FamilyFinder> m_finder;
    QList<FamilyId> m_shownFamilies;
    /// What was typed changed while a search was under way.
    bool m_searching = false;
    bool m_again = false;
};

} // namespace famn
