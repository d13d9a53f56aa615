#include "ui/dialogs/keys/SheetFields.h"

#include "models/base/AtomicFile.h"
#include "models/base/Interaction.h"
#include "models/print/RecoverySheetPrint.h"
#include "models/services/Sentences.h"
#include "ui/dialogs/Phrases.h"
#include "ui/style/Controls.h"
#include "ui/style/Messages.h"
#include "ui/style/Theme.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int groupsAsked = 2;

} // namespace

SheetFields::SheetFields(const Theme &theme, Interaction &interaction, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_interaction(interaction)
    , m_explanation(plainLabel(u"sheetExplanation"_s, this))
    , m_print(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_done(plainLabel(u"sheetDone"_s, this))
    , m_ask(plainLabel(u"sheetAsk"_s, this))
    , m_wrong(new InlineMessage(theme, this))
{
    m_print->setObjectName(u"printSheet"_s);
    m_save->setObjectName(u"saveSheet"_s);
    m_wrong->setObjectName(u"sheetWrong"_s);
    m_wrong->hide();
    m_done->hide();
    theme.ink(*m_done, &Tokens::muted);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_print, m_save}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *groups = new QHBoxLayout;
    for (int i = 0; i < groupsAsked; ++i) {
        auto *column = new QVBoxLayout;
        auto *label = new QLabel(this);
        auto *group = new QLineEdit(this);
        theme.ink(*label, &Tokens::muted);
        group->setObjectName(u"sheetGroup_%1"_s.arg(i));
        group->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
        label->setBuddy(group);
        column->addWidget(label);
        column->addWidget(group);
        groups->addLayout(column);
        m_labels.append(label);
        m_groups.append(group);
    }
    auto *layout = new QVBoxLayout(this);
    theme.pad(*layout, {}, 8);
    layout->addWidget(m_explanation);
    layout->addLayout(buttons);
    layout->addWidget(m_done);
    layout->addWidget(m_ask);
    layout->addLayout(groups);
    layout->addWidget(m_wrong);
    connect(m_print, &QPushButton::clicked, this, &SheetFields::print);
    connect(m_save, &QPushButton::clicked, this, &SheetFields::save);
    (new Phrases(this))->say([this] { speak(); });
}

SheetFields::~SheetFields()
{
    if (!m_saved.isEmpty())
        QFile::remove(m_saved);
}

void SheetFields::setSheet(std::shared_ptr<const RecoverySheet> sheet)
{
    if (!m_saved.isEmpty())
        QFile::remove(m_saved);
    m_saved.clear();
    m_sheet = std::move(sheet);
    m_asked = m_sheet->randomLabels(groupsAsked);
    for (QLineEdit *group : std::as_const(m_groups))
        group->clear();
    m_done->hide();
    m_wrong->clear();
    speak();
}

QWidget *SheetFields::first() const
{
    return m_print;
}

void SheetFields::speak()
{
    m_explanation->setText(tr("The recovery sheet opens the register when all passphrases are forgotten or the key "
                              "file is lost. Print it and lock it away: whoever holds it can read everything."));
    m_print->setText(tr("Print…"));
    m_print->setAccessibleName(tr("Print the recovery sheet"));
    m_save->setText(tr("Save as PDF…"));
    m_save->setAccessibleName(tr("Save the recovery sheet as PDF"));
    m_done->setText(m_saved.isEmpty() ? QString() : tr("Saved as %1. Print it, and delete the file.").arg(m_saved));
    m_ask->setText(tr("Then type these groups from the paper, to show that it can be read:"));
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        m_labels.at(i)->setText(tr("Group %1").arg(m_asked.value(i)));
        m_groups.at(i)->setAccessibleName(tr("Group %1 of the recovery sheet").arg(m_asked.value(i)));
    }
}

void SheetFields::print()
{
    if (!m_sheet)
        return;
    m_interaction.previewPrint({tr("Recovery sheet"), &prepareSheetPage,
                                [fields = QPointer(this), sheet = m_sheet](QPagedPaintDevice &page) {
                                    const auto painted = paintRecoverySheet(*sheet, page);
                                    if (!painted && fields)
                                        fields->m_wrong->say(Status::Late, sentence(painted.error()));
                                }},
                               [fields = QPointer(this)] {
                                   if (fields)
                                       fields->m_groups.first()->setFocus();
                               });
}

void SheetFields::save()
{
    if (!m_sheet)
        return;
    const auto write = [fields = QPointer(this), sheet = m_sheet](const QString &path) {
        if (!fields)
            return;
        auto pdf = recoverySheetPdf(*sheet);
        const Result<void> written =
            pdf ? writeFileAtomically(path, *pdf, FileAccess::OwnerOnly) : Result<void>(pdf.error());
        if (pdf)
            wipe(*pdf);
        if (!written) {
            fields->m_wrong->say(Status::Late, sentence(written.error()));
            return;
        }
        fields->m_wrong->clear();
        fields->m_saved = path;
        fields->speak();
        fields->m_done->show();
        fields->m_groups.first()->setFocus();
    };
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_interaction.pickSaveFile({tr("Save the recovery sheet"), tr("PDF (*.pdf)"),
                                QDir(folder).filePath(tr("recovery-sheet") + u".pdf"_s), false},
                               write);
}

bool SheetFields::check()
{
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        QLineEdit *group = m_groups.at(i);
        const bool right = m_sheet && m_sheet->checkTypedGroup(m_asked.at(i), group->text());
        setLate(*group, !right);
        if (right)
            continue;
        const QString label = m_asked.value(i);
        m_wrong->say(Status::Late,
                     group->text().isEmpty()
                         ? tr("Group %1 is not typed yet.").arg(label)
                         : tr("Group %1 is not as it stands on the sheet. Look at the paper once more.").arg(label));
        group->setFocus();
        group->selectAll();
        return false;
    }
    m_wrong->clear();
    return true;
}

} // namespace famn
