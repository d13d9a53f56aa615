#pragma once

#include "models/services/CodeLists.h"

#include <QObject>

#include <memory>

namespace famn {

class LawBook;
class LawTranslator;
class Session;
struct ChangeNotice;

/// The municipality's own words for codes, and where sections of law stand, shown all over the program while its
/// register is open: read when it is unlocked and after every change of them, and gone with it.
class LocalWords final : public QObject
{
    Q_OBJECT
public:
    /// SESSION must outlive it.
    explicit LocalWords(Session &session, QObject *parent = nullptr);
    ~LocalWords() override;

private:
    class Words;

    void follow(const ChangeNotice &notice);
    void readWords();
    void readLaw();
    void use(const OwnLists &lists);
    void use(const LawBook &book);

    Session &m_session;
    OwnLists m_lists;
    /// Null while every word is the program's.
    std::unique_ptr<Words> m_words;
    std::unique_ptr<LawTranslator> m_law;
};

} // namespace famn
