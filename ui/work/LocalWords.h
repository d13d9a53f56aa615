#pragma once

#include "models/services/CodeLists.h"

#include <QObject>

#include <memory>

namespace famn {

class Session;
struct ChangeNotice;

/// The municipality's own words for codes, shown all over the program while its register is open: read when it is
/// unlocked and after every change of settings, and gone with it.
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
    void read();
    void use(const OwnLists &lists);

    Session &m_session;
    OwnLists m_lists;
    /// Null while every word is the program's.
    std::unique_ptr<Words> m_words;
};

} // namespace famn
