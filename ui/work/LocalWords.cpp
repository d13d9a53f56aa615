#include "ui/work/LocalWords.h"

#include "models/domain/OwnWords.h"
#include "models/services/LawTexts.h"
#include "models/services/session/Session.h"

#include <QCoreApplication>
#include <QTranslator>

namespace famn {

/// Answers what OwnWords.h asks. Threads ask it too, so it is made whole and never changed.
class LocalWords::Words final : public QTranslator
{
public:
    explicit Words(const OwnLists &lists)
    {
        for (auto list = lists.codes.cbegin(); list != lists.codes.cend(); ++list) {
            for (auto code = list->cbegin(); code != list->cend(); ++code) {
                const QByteArray name = (list.key() + u'/' + code.key()).toLatin1();
                if (!code->word.isEmpty())
                    m_words.insert(name, code->word);
                if (!code->used)
                    m_leftOut.insert(name);
            }
        }
    }

    [[nodiscard]] QString translate(const char *context, const char *text, const char * /*disambiguation*/,
                                    int /*n*/) const override
    {
        if (qstrcmp(context, ownWordContext) == 0)
            return m_words.value(QByteArray::fromRawData(text, qsizetype(qstrlen(text))));
        if (qstrcmp(context, leftOutContext) == 0 &&
            m_leftOut.contains(QByteArray::fromRawData(text, qsizetype(qstrlen(text)))))
            return QStringLiteral("-");
        return {};
    }
    [[nodiscard]] bool isEmpty() const override { return m_words.isEmpty() && m_leftOut.isEmpty(); }

private:
    QHash<QByteArray, QString> m_words;
    QSet<QByteArray> m_leftOut;
};

LocalWords::LocalWords(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::changed, this, &LocalWords::follow);
    readWords();
    readLaw();
}

LocalWords::~LocalWords()
{
    if (m_words)
        QCoreApplication::removeTranslator(m_words.get());
    if (m_law)
        QCoreApplication::removeTranslator(m_law.get());
}

void LocalWords::follow(const ChangeNotice &notice)
{
    if (notice.touches("setting"))
        readWords();
    if (notice.touches("statute"))
        readLaw();
}

void LocalWords::readLaw()
{
    // Without it sections stand where the delivered texts say.
    m_session.read(
        this, [](const Connection &connection, const Actor &) { return lawBook(connection); },
        [this](const Result<LawBook> &book) {
            if (book)
                use(*book);
        });
}

void LocalWords::use(const LawBook &book)
{
    auto next = std::make_unique<LawTranslator>(book, m_session.clock().today());
    if (m_law ? next->saysAs(*m_law) : next->saysAs(LawTranslator(LawBook(), {})))
        return;
    if (m_law)
        QCoreApplication::removeTranslator(m_law.get());
    QCoreApplication::installTranslator(next.get());
    m_law = std::move(next);
}

void LocalWords::readWords()
{
    // Without them the program's words are shown, and what is stored is the same.
    m_session.read(
        this, [](const Connection &connection, const Actor &) { return ownLists(connection); },
        [this](const Result<OwnLists> &lists) {
            if (lists)
                use(*lists);
        });
}

void LocalWords::use(const OwnLists &lists)
{
    if (lists.codes == m_lists.codes)
        return;
    m_lists = lists;
    auto next = lists.codes.isEmpty() ? nullptr : std::make_unique<Words>(lists);
    // Both tell every window to say its texts anew.
    if (m_words)
        QCoreApplication::removeTranslator(m_words.get());
    if (next)
        QCoreApplication::installTranslator(next.get());
    m_words = std::move(next);
}

} // namespace famn
