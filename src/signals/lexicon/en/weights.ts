/* eslint max-lines: off -- data, a word a line */
import type { WeightLexicon } from '../../model/weights.ts';

// Learnt by test/corpus/learn/run.ts from test/corpus, material f9cdbcb0: run it again instead of editing.

/** What words and pairs of words weigh for each label. */
export const weights: WeightLexicon = {
  labels: {
    acknowledgement: ['A', -9],
    away: ['B', -10],
    'callback-request': ['C', -11],
    'consent:given': ['D', -8],
    'consent:refused': ['E', -11],
    decision: ['F', -9],
    'decision:on-hold': ['G', -3],
    'decision:position-closed': ['H', -1],
    'decision:rejected': ['I', -3],
    'decision:selected': ['J', -1],
    decline: ['K', -7],
    'disclosure:contract-type': ['L', -8],
    'disclosure:process': ['M', -9],
    'disclosure:status': ['N', -9],
    'good-time': ['O', -9],
    help: ['P', -7],
    'help:advice': ['Q', -1],
    'help:feedback': ['R', 0],
    'help:introduction': ['S', -2],
    interest: ['T', -8],
    'name:client': ['U', -6],
    'name:place': ['V', -7],
    'names-person': ['W', -7],
    'no-news': ['X', -10],
    'opt-out': ['Y', -5],
    pressure: ['Z', -9],
    'pressure:belittling': ['a', 0],
    'pressure:deadline-demand': ['b', -5],
    'pressure:exploding-offer': ['c', -3],
    'pressure:guilt': ['d', -3],
    'pressure:pestering': ['e', -2],
    'pressure:threat-of-loss': ['f', -6],
    promise: ['g', -11],
    'promise:answer': ['h', -5],
    'promise:call': ['i', -2],
    'promise:introduce': ['j', -3],
    'promise:message': ['k', 0],
    'promise:send': ['l', 0],
    question: ['m', -9],
    'question:availability': ['n', -3],
    'question:client': ['o', -7],
    'question:compensation': ['p', -4],
    'question:contract-type': ['q', -5],
    'question:location': ['r', -7],
    'question:other': ['s', 0],
    'question:pay-expectation': ['t', -7],
    'question:pay-history': ['u', -6],
    'question:process': ['v', -6],
    'question:resume': ['w', -8],
    'question:status': ['x', -2],
    retold: ['y', -7],
    'sum:pay': ['z', -1],
    withheld: ['!', -11],
    'withheld:client': ['%', 2],
    'withheld:compensation': ['&', -1],
    'withheld:contract-type': ['(', -1],
    'withheld:location': [')', -2],
    'withheld:process': ['+', -2],
    'withheld:status': [',', 1],
  },
  features: `#after-colon=nst-ANPWZopry
#after-question=QZbep-DEKMPRSXYdfgmnuwx2FNTsy3A
#agency=-V2U
#anybody=Agm-GHKNPQUWXZsw2M
#candidate=AClpx-Zgjntuw
#colon=ntu3m-1ANPopxy2Z
#currency=z
#exclamation=k+2JTe-1AEGHKLOdfgy%&2IMNPXm
#firm=6U-2V
#first=y
#initial=-UV
#large=-2z
#last=CZs-AGHLNWaorty&)
#long=hntw-MNXacky+
#only=Amy
#own=U
#period=2z
#person=-UV
#place=5V-3U
#plain=V-2U
#question=JSa3O8m-1EILRTUVWYZcz!2ADFKMNPXfgy
#range=z
#recruiting=-ACmopvx
#region=2V-1U
#scaled=z
#several=4U
#short=e+-PWZf
#shouted=-ns
#tiny=Abeor-EFGMacfglmuv!2NPWZ
#unmarked=ACZgm-FIMNOWcn+3y
$=JVW2cs-1AGIMPXfgr!2Npq 140=-L 2=-V 31=Fy 41=Ty 48=L 58=Vm-p 62=V2U @n=JUmz2s-1INZnpqrt
%=T-Zm >=2z bonus=V-2z
%*=T-Zm
&=JV2s-1ANWruy co=L l=Z
&*=JV2s-1ANWruy
's=Uq-Yemvwy& >=DELPUZfq @number=E2Zb @place=V2D @this=Uz-V @weekday=-2A a=EFILaz!+-HNOPXZbry all=Xd-Z already=F! an=M-FLP as=2MX at=mu2U-1z been=FT!,2HX-1IJKy% better=L2C changed=2X clear=FP closed=FU coming=F2g-1Z confidential=2! dead=Zc everything=2A feedback=MRk2N-1QXm from=y-m go=T-D going=a2Ay-1T gone=FHMXf-IJy good=UVWn how=c identity=2! in=Pz!+2T3V-1Zm, interview=Nxy-F2M it=Mou-s job=FH just=-d keep=TZ kind=K meeting=n my=N name=ADm!%2M-1U no=KM-XZf! not=FNr2I-1EJXZs! nothing=-Z off=FHV offer=K2U ok=W!-2s on=CGWglm,2q!-1MZ% only=NZd our=M out=CFV-J! post=N public=L really=A right=U still=2X that=FI the=UVprx2m-1LWZnt2u time=ms too=K us=U-F what=2Z where=V why=-y with=LM3N worth=NP2y your=n2m yours=t2J3F-1I
's*=Uq-Yemvwy&
+=Vmtz-NUZy >=st2Vm @this=-z
+*=Vmtz-NUZy
-=A-FNUZz 2=-Nz 555=C-Z
-*=A-FNUZz
/=DVmnt-AFNPTZvxy @this=U-V2z day=V2L h=Lmuy-s hr=U2V-1Mmpy month=LW week=Z
/*=DVmnt-AFNPTZvxy
000=F-U
0133=-Z
01632=S2P-1y
07700=-z @this=-z
0800=-z
1=ACJMUZbr%-IPg) >=CKMrz2A @month=Fz-V pm=b2Z st=F
10=AHMRgin2N-1JLTWrsy -=2A >=i2g-1FMm am=FHN-J min=P minutes=Zsu2m on=P2N-1m
100=TVZa %=TV
105=F-V
1099=2m3q4L-1s >=q2m-1L
11=V2N-1FZ2m >=MN th=N
110=C
12=BZq2x-1FKbfz2M >=CV th=B2x-1KM weeks=L
120=Ft-Z
13=Lpz
130=FLU
14=BMn-Zz @month=B th=CMn
140=-LZ k=-Lm
15=Zcn2m-1MNfgz %=-mz minutes=mn
16=Pmuw-V2s th=w
160=L k=L
17=AMWY2C-m th=A
18=N th=N
19=MX-LT th=MX
190=V2L
2=JKLMNOghn,2T-1AIRUWaeiy >=EJLMVm-g @place=KMU and=Zc day=NX days=Fy-D nd=Xz-M nite=c2g pm=M2Nm-1s the=Lmv2T you=gk
20=CVbgsz-FLNkn >=2C th=g
200=-m
2019=w
2021=m
2022=wy >=wy
2023=s
2024=z
2025=z
2026=HN2FK-1Z >=H2FK
2027=m
21=Zc2C-1m st=C-m
22=MN nd=MN
220=L
23=-F
24=Zc2o-1MN2t hours=Z lpa=Z2o-t th=-MN
240=-U
25=L-Fm %=2L
26=m2N-1s th=m2N-1s
2600=Z
27=-N
28=MVt2p >=V
29=C-Z th=CM
3=BMbfin-TUWlp >=Ngi2n-1Z @month=2M days=V months=Zf pm=Cy-m rd=FJ to=2B
30=MN-FLUn days=y minutes=-ns th=CMN-F
31=y-Vm st=M
34=p k=p
340=F
35=V-m
36=z
38=py-s
39=2p
4=EFHKTVbn2W-1UYcfy >=Amo-Ks @this=-U @weekday=2T and=MZb it=D2T me=m2s3K-1n of=m on=V pm=gn th=UV-M that=E
40=z-UZm2V hours=L
400=-U
401=-LV2z k=-LV2z
41=LTUy
42=Ls
420=D
4471=E
45=My2t-1N
46=U
47=Tt2y
48=Vls-Fm hours=Zgl
496=s-2z @n=s @this=-2z
5=Ogz-LPael >=CO-y @month=N minutes=Zbf2O-1m pm=FZc-b
50=u2y-1V
500=Zy-L
52=U2p k=LU
54=2F-1U
55=LU-Zmz k=U
550=p-L
555=C-Z -=C-Z
58=FVcm-p /=V-p k=y
6=EFJTZegst-CHIKMNUafm >=z am=2F-1Nm months=FP2L pm=JZb-MN th=NTy2E
60=-VZm days=D
600=Dy a=Dy
61=P
62=2u
63=y-p
64=P
65=-Uz k=L
7=Ce-FNms >=-Z pm=C
70=p-z /=-z k=p
72=-m
75=Lt-s
8=3Z-1FMas @this=V pm=Z2c th=2Z
80=mt
85=-UZ
88=Zc-d
9=m2NZn-1abz2U >=2N am=NZcf and=V th=An
90=Lcs
900=-M
92=Vr
95=c-LUV @this=-V
< $=Ms-Uy 's=U 1=V3U 10=2A 100=T 2=M2K 3=-V 4=VZ2M @month=W @n=-m @number=Pcest-CMNSdgu2y @place=A!2d)3V-1MPWXnz%2my @this=2z-1UV @weekday=N2An-1KMm a=LPauz2Q-1FNSbmp!2R3y after=EFIKMc2Z-1Habfy2e agreed=gy-m all=IKV2M3A-2Z alright=OW also=mrs-z am=TUmx2O an=-FMmy and=Pjm2VZ3d-1NQUabfnosuwxy another=F answer=bf2Za-1e any=CUxy2m-1Vnpq anything=s applicants=P applications=2M-1F appreciate=n3A-1Z are=as4m-1AFLMNPUftuxz as=ENg&,-JKZh%2y ask=2P-1Rgm2y asked=OVY2C5m6y-1FNPTWg!2z at=UZct2x-1bmy attached=w b=HN2Fg-1CJ bad=3O-1m base=p2sz-1tu be=Pf2Z-1ce been=-z before=KMmr%2o-1TZx bell=3C best=Py between=PV-Z big=W bonjour=-m both=L brilliant=2A bring=P-m broke=2Fy budget=& busy=Cy2O-1Zmz but=Tmw-s by=DPcgj2Z bye=-KT c=-A call=FJOp2y3C-1AEGHLMNPVXYegm called=F calling=Oi3g-1Z can=COamnr2!-1DNPXegqvx cancel=EY candidate=4y-1AMNPVmz2F candidates=Zf changed=2K checked=n2Omy cheers=Zdy-K client=Ub!%2F-1Mcm& cn=2mn-1C cnt=)2K! company=!2U confirmed=y-Mm confirming=A congrats=-y congratulations=F consider=DYl2g contact=P contract=glz2L-1m could=Cmp!)-MPTZst count=2T covered=2Vy curious=m current=2u data=z day=LZ dear=Skn-DJKOQRgjmy decided=y2K definitely=2T did=O2e3mxy-1CDEPdnopqrsw discussed=2y do=Oehms2Q-1AFLMNXbco!2R does=Nnq2M4m-1Zorv done=-m dr=-g driving=Cy2g due=K email=P end=4Y even=a evening=Cyz2A ever=V-m every=Zc everything=DG2F-1Nz expect=2g3M-1ky expected=o2mt-p explained=!2W3y feedback=NRX2MP-1y feel=-Oy2C final=Z fine=e2DUZ fingers=-F firm=-V first=MUZmp-P following=Fm-Z for=AGZ2!-1my& forget=E2K forklift=V free=m from=n-Zs full=Lm2q-1ny g=W gave=FUb2Py-1MNTWm get=DPZbw2Y-1s give=2C-1PZm glad=2y4A-1T go=D-K good=JNUx2O-1DMPTZmsy got=On2VW3A-1FUZs grand=U2A great=AT-K greetings=2U gutted=A had=2y happy=KPT-Nmy has=2x3m4y-1FKTXnpqrv2s have=x3m-1FMNUXZy having=JK2FT he=ACIMz2y-1EFJPWYv2Z head=P-U heads=F heard=PQmx2FX hello=QXp2q-1AIJTUmsy her=!-C here=2PSU-1Qm hey=FJOPx-AMNVy hi=j&-ADLPVWYgkprx!%),2Zy his=2y hiya=CDFT hola=-m hold=ENk-Fm honestly=KXZ hope=-AZ2m how=V+-ANOPgnwx hr=Xk2M3N-1gmy i=ISUd-ADFHLMRWacfmqsyz) if=EMQfw2n-1KNOSy!2Fg il=Sl2P3g-1AQTZ2m immediate=b2Z-1e in=CR2Po-1DKMQSTm informed=FHN3y interested=s3Tm interview=MN interviews=3M-1Nz is=OVxz2y4m-1ACFKMNtw2Z it=EINTVd+-JOUafgm&,3y job=FGK-my jordan=J2F-1I just=Xehmnu2V-1ads k=Dmq4A keen=Ts2m-1n keep=EP kindly=KZ2Ybm-1AMNPTXfnpy know=(2!-1% last=Zbfu2M-1y late=2M lead=P leave=Y left=3y let=EFNSagh-MWd2m likes=2y3T look=F looking=A lose=Y love=U-m lovely=A made=Ey manager=F2y-1M many=A mate=OZ may=w3m-1Zgrx me=UZ2T meet=P2y-1N mentioned=y3W might=Vpw-s mind=Omu2o-1s mode=M morning=HVnt-Zy mr=2N much=2A must=Zb my=PQZh2d-1CDFKMRTWYab name=m2t need=b2s3Z-1cfmwx new=NV next=Ng nights=-z no=EVXf2K-1FPTZbm nobody=WZaep-dy not=Fh2y4K-1AHLPTbck2m noted=A nothing=2KUX-1FPmy2Z notice=m now=DKd of=X offer=JTZc2F-1Ib offered=APy oh=-V ok=Zhmny2AD-1K omg=ATZ on=CWp2V-1Zmy once=M2g-1h only=DMNab-dy opened=O2Wy-1U or=Fmq our=Bds-LNQVZgz2y out=Y2FKy over=2P owing=FG,2M-1I panel=2X parking=h-z passed=F2Py paul=M pay=z!&-Zy perfect=A perm=q2L3V permanent=2L phone=Nmst2C place=2V please=Ym-AKLMNRXfsvyz!2Zg pleased=MU position=H2F-1IJm preferred=m prefers=3y process=2M promised=2y3g put=RYm2DT-1K quick=U2F rang=EFV3y range=mor2p rate=pz! received=2A-1K recommended=P recruiter=O-Um remember=Zd-m remove=K3Y requested=vw2Cm3y-1Zs requirement=U2F resume=N2Dw3T-1E right=DLy2A-1m ring=3C-1g role=FLU round=MN said=TUZ2g4y-1mz salary=p!2z-1y same=X say=Pm2f second=n2NZ-M see=Q2A-1Zm2MN seen=2e4Z-1abf selection=M-z send=Pf2DZ3m-1acg sending=l3g-1k sent=y2AN-1m shall=Ugs2km-1OZh she=Mgmtv2y-1FNWXkw!2PZ shift=V-Z should=PRs2f-1Sawy sign=Zb2T signed=F since=PR sir=m2x-1s so=IUcesx2FX-1JNamy some=d somebody=N-MWZ someone=-FUV something=m!, sorry=bi%2I-1GJN2y sounds=T soz=-Z speak=Py-O spec=s2gm spoke=Oy still=Zem2Xs-1Vny stop=Z4Y-1Km submit=2D suggested=Q2Py-1W sure=DT ta=-K take=Pa-Mm talked=Py tell=V2mt-1W text=m2g thank=U-DMPXYmy2WZ thanked=2Ay thanks=Ars-ENPUYZt that=DN2H,-1Pemy the=EFHRVc!-ACOPQTYbegj3m4y their=JPR-LMQVXZm%2y then=U there=Mb+-F2y they=NX,2MRc-1ACDKOSTWdeps(2Zgm4y third=LXe2Z-1am this=ALTYZbc-PVXadm2y3U through=UW time=Y-A to=Rch2Pg-1CMQVZmz told=NUZkv%2F3y-1EHKPf,2m tomorrow=Pcg2CV too=A took=2Ty transcript=2y try=Pa2Z3C umbrella=L understood=2A unfortunately=Zc2U-1Jy unsubscribe=3Y-2A unsuccessful=2M until=Z up=Vs2m update=Xmx updated=y2n urgent=u very=2T3y-1m voicemail=Ze4y-1AMTVWfm2U w=Vz2L w2=mqv2L-1s wait=2E waiting=2Xm walked=My want=Zf3s4m-1nty wanted=m3y wants=EY4y-1FNs! warehouse=FU was=Np2mx4y-1o wats=pvx3m we=RUVg-CLOSZam&2y wear=Q2P welcome=F well=FIR wen=n2m went=K2y-1FMN were=u-pt what=v2em-1DFKNPTZwxy whatever=PX when=Mfhu+2n3m-1gqrstwx2O where=PRVm2r-1FKOQno whether=!(-m which=r!)2mo-1Zqx who=ay!%2o3m-1KPTnpqr2x whoever=M-g whom=mv why=s2e3Z-1by2am will=Kdkmv2sy5g-1DNTVZhjr2M wish=2X with=Zar-N without=Zf wondering=x2m work=V2L-1y worth=s2m-1On wot=nt2m would=CU2y3m-1FLPTWgptuv2M3Z write=Q3P-1R wrong=2Yy yeh=DTr yes=TZbfv2D-1KYmy2E yh=Ts you=DJNOVZak3s-1FGXbhijnuyz2m your=JThnt2Na-1AHPVbdfkls!2my zero=L2Kq-1Ts £=2p-1s 👍=D3A
@a=-Y
@advice=cosvy2PQ3W-1MNSUnx2RZ
@agree=AGhksy&2DEXb-1CHKVWcejlo%2P
@allowed=DENUlqy2!-1FMPXZgknxz&
@also=CXZx-JMNOVWgkpsvy(
@answerback=CNXYZfgovxy%-FHJLMOVacjlmpqs!,
@ask=IMQagmy3h-1ADEFHJKLRTVZfijln2kz
@be=R-gj
@block=INYZbfl2P-1FMSagm!
@bonus=Qgu&2ch3p-1CDFKNORTWXZabeikmoqrvx!2Mfn
@boss=FNUXdsvz+2M-1AQYZaenptuy)2Co
@busy=Veh2Os-1ADENPRUYlpr
@call=JMOegnsv2y4Ci-1ADEGHLNPSUVXYhjqrtux!2Klm3k
@chase=Zlm2Mgx3e-1KOPTabcdfhnsyz
@choose=JLUz(2aqv4F-1HINcfg%&+,2PZ3s
@client=DEUf!%5o-1CJKMOTVWYZlntuvw(+,2Aes
@congrats=Afs2FJ-1GHIMUVWXmr
@contact=Ne4Y-1EFKT
@contract=HSUfl2Vmz3(6q7L-1ACDEFIMNOPRYaikopuvw%&)+,2XZnrsx
@could=mz-AFHNXgu
@craft=Faln,2Q3P-1CEKUWYbcfmrs2S
@currency=ADLQUpt2JVc-1CEGHIKOPXbdefgqruvx!2MNn
@current=BFmn3u-1EJMNXYZgsxz2p
@days=Lcz2n-1AEFNOTWYZablosx!()
@dead=Kf&2EYx3FH-1DGLOUVaegmpsv!2IJMTXz
@decline=BVZhns2Ef3K-1DWXabejmrtvz+
@do=Ijm-ACDFGJLXkloru
@expected=Jgkv%2Mdm5t-1ACDNUYceiqx2Ppz3s
@expire=J2s3Zc-1LPXabdefgmnyz
@feedback=INXks2Rx3P,-1CDEKLSTUZhnv%&2Q
@felt=PRTdsz,-AEGQcfgmpr!2O
@fix=CFKMWeirs&2Q3P-1AEGXYZhqx!2RS
@free=Obfz,2hm4n-1EFceqrtuvxy2Ms
@friend=FKPYasxy2Sj-1EJMVZdfhiln!2NQTz
@glad=DPSUlsxyz2FJa3T-1EGHIMQVWYdfgkmopqrtu!2Z
@good=AJOPRT2n-1EHIKMQSmopsvz2XZ!
@guilt=AIs2Z4d-1DFMPTUVYabcfm!2e
@have=FNXx-LPVijoqrv
@hear=MXkmv2x-1DKNTUchjlnqrs
@hello=O&-ADEILPUYgm!,2VZry
@hold=Ek4FG-1ADLMPVWdmn2HIJa!
@hurry=CRuv2b-1FLQTUWaekmsz2KXy
@i=-MNVny
@if=JOcfhm2(-1AIKLNPTWXbdltu%&)2Fg
@insult=JKP3Za-1NSbcdmy2f
@interested=Kfm2Uy3s4T-1AEFMOPXZgnqrvw2x
@interview=PQTadmx2N3Mv-1ACDEGKOSVWXYZegopqrstuwz%
@introduce=Dsy2Sg3j4P-1LNQRUVXZin2hkl
@it=Zl-MYt
@joined=DEFbclz2K-1LPaegk&2m
@know=Ikmpvy!-DKNTVYcilnsw
@last=Mhm&,3u-1ACDFKLOPTWZainopqsy%2Vtz
@length=ry2op-1z
@lose=FHRY2Zfx-1ADJLQUWbgmvyz2as
@me=WYZd2C-1FLMOPQVacmnqrz%2N
@minutes=JMNQUZlnt,2Ob-1KPSWXYadhjmrsv%()2A
@moment=Gbk%2n3O-1DEPUVZehlopqtvxy2s
@month=BBeeggkknn-OOPPVVYYZZbbffhhjjllmmssyyzz 2=EFz >=BGkn&-EHIKNPVZhlms and=k-Z at=M2N i=FK so=T with=-B
@must=VZm+2bs-1CFGMNOTYcdefnoxy&2DXg
@my=DSZdhsx-LMNOQRTUabcimnpqrtvwy)
@n=CCJJLLSVVbcinnsu%2c-1AEGGHIIKKOPPQWWXXYZadfgkmopqrstvvxxyyz!!(+2r %=2z-V -=-Z /=mn >=JNu-ILPTUZmyz @n=C-z @this=-V a=-LVm an=FV2U and=U-Ngz gross=V if=Zc in=MN k=FU-L permanent=LMV3s4m-1noprtuv2q ph=LVs plus=L to=M2Lms-1Fnpqrtuv
@name=SVr%2js3W-1CKQRTYcghiklmpvwx!(,2Zn
@news=FNQTgm2k3Xx-1DGMOYaijloqrv2Ks
@not=EIRZhw2KX-1ACDGNOSVWgjltuz2JTm
@now=CEGkwz%2OZbu-1IMPTVaehorxy
@number=MMVVnn%%-FFRRWWXXYYaappxx!! 's=KLM2C >=CDEJQbgiov-MPRUXYajkmq! @number=CFJLcz2V-1IUy2M a=W an=2V-1MU and=CFRXez-JM2Z are=-Z at=VZe before=e-M but=J2F by=mr2y-1P children=y conversations=N2M dates=mn2N day=ty2T-1M days=MVekrz-FPy emails=Ze firms=-E for=P-Z from=Zw has=LTX hour=by2Z hours=FJZbc-IN i=LTe%-KMby in=EMPVj-FZ interview=2v interviews=s2Mm is=Z2c it=2AN jobs=FHZs line=d mails=g messages=Ze minute=MP minutes=COPQbl2n-1FRZmt2s month=Fq months=nuz-Zsy more=2M-1FZz no=Za2y o=2Z of=Rfio!,2I3N-1FKQWy)3Z off=EK or=s other=My3N-1FZ others=Mf page=2MN-1y pages=w2m past=b2Z people=fm2MW-1Nyz person=Nf places=X questions=MPrt quid=Q3P-1m referees=s references=N3M rounds=2M short=M sites=s so=F stages=2M that=-g then=CNg thing=Qb!2P things=mosvw this=-N thousand=V times=Z2Ye-1bd to=Zb today=m tomorrow=AZ tonight=Z voicemails=2Z way=Md week=LMPQUms-Z weeks=u-NPV who=dgh2Z-1iy2m will=F with=P-Z working=gk year=Lq3Z years=uy-KMNTUe
@offer=KTZfq2FJpz3c-1CDEGLVWXbdegmr!2H
@ok=QRVq%)2DO4A-1CKMSZmuvw2FYk
@other=FIUZz2Kfs-1AGJLMOSWXcdgmopqrtuvy!&2TYe
@paper=JMgmw%2b3ls-1CDFKLOVYZcdehinopqrv&,2TUXkz
@part=CMNQUZ2bgn-1EFGILTVWYadefqrsuv!%2K
@pay=Gch!2Qmuz3t&4p-1CEFHOPRSTWXYZfknqrw(+2AMNvx%,4s
@people=FIMRZfsx-ACEGJOQTXcdegmopz),2n
@place=HHLLSSddjj2))3VV4rr-1FFGGOOQQRRYYZZkknnqqssttuuvvxx&&,, $=s2L-1F 's=!)-L /=-m 2=z-L >=V2d4r-1FPTagopquvx!2nsz @n=mn-z @number=EZ2DKTd-1MU @place=PSqr%2U-1FZmz) @this=2Vz-1U again=K and=fopqr%-LMNPZm any=F-m at=U but=M can=O!%-) for=Vmpr2M from=Wn2B has=( i=P if=a in=r2V-1L is=BK)2Vr-1MUy% it=N-KT job=KXy2D lab=2P manager=N2y-1V near=MV next=Aj2P no=Vy of=U2!) on=Lg2r or=V%)3r-1p2qs permanent=z2L role=2K so=Ce2T-1P the=U they=y!+-% this=-K2y to=V2r-1MNs tour=N2M until=!2)-1, with=MW would=r-s £=Ls-M
@refer=IQ2fy3s5W-1ADLMSTUVXZbgnowz
@reject=KMx2IYf,3F-1GHQUVWZadgms%2J
@reply=DJbgs2Ze(3h-1CEFLOSTUWYacfijmnyz!2Kdl
@resume=EQTbm2DNl%4w-1ACGJLOSWXZdeijnpqruv&,2KYhs
@review=UZeky-EFJLRbcdfhijlpruvw!
@role=HKQTUVqxz2FLl%-1AINOPRXijnr!&+,
@secret=V%6!-1APWXmx&,2NZ3F
@send=ESbmsw&2Dgl-1CMOUXZachkqrvx%()2Ki
@shortlist=FMTf,2IKx3N-1AGHWZaz2JYs
@silent=NXZx)3e-1MPabmsy
@soon=CZbcfv2gn-1ADFKLNVYadeopqxz!
@sorry=c2IK3F-1CDGLMTWYZey(2JNm
@stage=INRf!2l+4M5v-1CDEGLOSXcghknopqtuz%(),2Zr3s
@start=Tyz2FJQc4n-1CDEHINORSVWXaegoqrs2pv
@stay=sy+2r!3K-1AIMNTZ&,
@stop=JZs5Y-1DEHIKMNSUXcg2ACTm
@submit=NUl2uy3DE-1AFTVWXehotv,2Y
@talk=IMNbjk&3O-1FKLUXYZehmoprtux2l
@tell=Rhty2Wo!-1CKLYZlnrw
@thanks=IKQsxy2d5A-1DEFLNOPRTVXcefmop!2Mg
@their=EFfsuvxy(-ADHLMOQVemopz+
@they=FMPcx2y-1AKVYZenrw
@this $=V-2U 's=U-V +=z 16=-V 2=-U >=V @month=-2z @n=-z @place=U3V @weekday=3V a=z about=U after=z and=V arr=-2z as=U2z asked=U at=-UV base=UV be=z but=z can=z company=-z confirmed=U depending=z for=-2UV forklift=V from=-U h=-2z had=-U has=U have=2U her=-U him=-U hire=U in=2U-V is=U it=-UV job=V just=U kilos=-z mate=U max=z may=-z me=-UV needs=V2U nights=z no=-V now=z number=-V of=-U2z offer=UV on=-z op=U or=-V outside=z paye=z perm=V permanent=2Vz-1U person=-z plus=z rate=-V salary=-z start=2z studio=V team=2U that=-U the=U-z they=Uz this=-U though=V-z to=-Vz2U told=-U tomorrow=-V w2=z wants=2U was=-U where=2U who=-V will=U with=V without=-V would=2U yes=U you=-V your=-U £=V €=2V
@time=DDFFNNZZ2CC-1MMaaddffgg2mm >=CZey2D-1g
@today=CJclnuw2Zbg-1FIKMNORTUWYadefikpqrsx2!
@tried=HQYZsy4e-1GIKNSWcdfmprv2abg
@wait=EGZbx2,3X-1DHJKMNPVWYaems!%
@want=FJRUVYlmty&2Tbz-1AIOSWZdegnpr)
@weak=IRadn)2P-1AKLNTWbcfgx
@weekday=HHMMNcgg((2N,,3nn-1DDGGIILLOOTTUUWWYYZZaaffooppqqrssttuuxxzz!!%%&&++2KK 's=Ndxy2(-1F,2M 5=N 6=FN 8=-B >=AEMXcegnz3,-1DKLTUWfpvx%&+2b @n=2g @weekday=TVm2n-1s after=CT-m afternoon=N and=Bekmv-is as=2P at=Ji2Mn3N-1LOPTZkrz2s before=FH but=C for=n has=ms-N he=Pms i=Pj-Kkl if=D2V-1m in=PQV-N instead=Nn2m is=Nmn it=AK2Zc-1Mbez morning=CFOg-MN next=N night=N noon=l off=c2Z once=g or=f2n-1Z so=2N-1MZ the=MNU-AZs they=P to=Zy-NTm week=vw2M-1gns with=Bgi works=2A your=Zf
@who=PWZfjmsv%2ISo-1ACFGHJNOQRTVXYbcekpqrtuw&()2Knx
@will=MSfv3g-1DEJLNORUVYZaboqrxz2CW
@write=IW2Yeg3k-1ACDEFLMNPRTVbcfhmz2il
@yes=FQZbchntuy2DJs3T-1GIKVWYademw!
@you=JWg,-GHTVXpvxy!(
a=Ua%-AFJNTXYbefghprxy!(, $=z-L 40=FKM >=X-V @number=akquz2P-1y2s @place=Zdnps-LUVr2m @this=-V2Uz @weekday=Am bad=Oc-F bank=o bell=Zg2C bigger=2F bit=Rdgms-KMNQ break=Kn bus=FU2s-1N busy=Zd buzz=i call=CMn2i-1Zklsv candidate=2D car=-g career=a2Z chance=Ldx-2s change=2W chat=s2Mm-1N client=Ed close=N code=M coffee=-Zs colleague=F-W competitive=-F competitor=y-M conference=B confidential=s contract=CM contractor=L controller=V conversation=Tms2M-1O copy=Qy3m-1Zn date=Pk day=DKZrty2n3c-1CPadmz dbs=M deadline=-Z decent=2O decision=MZmx,2b-1Fs direct=qy fair=t family=V figure=t3m final=sy finance=L first=& fixed=Lq fool=Za forklift=Za form=-m former=gy fortnight=X-Z freelancer=Vq friend=-PZm2W full=s gap=2m go=3T good=Oy-FKUVZ group=v hard=3Z hiring=f-G hospital=LV job=KP-Zm joke=PZ2K ladder=-m leading=! line=A2k-1l list=m little=WZs long=2PT look=PQl-Z lot=AWn manager=V match=K message=gk-Z million=A minute=Ffsy2Og-1Zmn miss=2K moment=On-m month=-TZ morning=M move=nt-Zu name=Vb&2Z new=N2K no=AINUef2FK-1HJXabd non=m not=Dy2E note=Ymy2Z number=Fm&2Pp-1WZ p=Z panel=2M perm=2L permanent=sz2LU-1Zq person=d2Z phone=CMUm-Z photo=Pn place=F pleasure=-N portfolio=P position=XZ-U presentation=M2v proper=P question=P quick=O-Z2m reason=2K-1Y referee=y reference=s reminder=Z resume=tu3mw-1s review=M ring=2C-1g role=U round=-M salary=uz-pt school=ao2Z-1Nf sec=g2O-1m second=Zfopr2N-1F secret=!+ self=Z senior=UZ series=2U shadow=M shame=A shift=3m short=M) shortlist=M shout=CW small=f soul=X staff=LUq-s start=K step=-M straight=Z take=2v talk=M task=N team=-Z temp=Zq-s temporary=Vz test=v-s thank=Z2P-A third=K time=MP tip=Q2P-1R trial=Mv typo=U valid=-Z very=-P video=N visa=s walk=M-N week=UVX3r-1Tgsy whole=Zv word=EPW2e-1m work=MZ2N-1y working=LN-m written=2M year=P-LMZz yes=ADTsy-Kaf
aa=-m
aa*=-m
aadhaar=Zs2m
abeyanc*=F
abeyance=F
abl*=Ob!-K
able=Ob!-K to=b!-K
aboard=F
about=ahy2s-1KLNXZjluv+,2Fer >=DFOZlo-U @number=C2M-1PZm @place=s @this=U @weekday=mn a=MPQmns-FNR for=3O-1m half=N it=VZ2y-1Pemz me=DEx2m-1d money=MNp my=u2C parking=gkm pay=p that=d the=Abhxz%(2Q-1EFKUijl&,2Z their=-m this=T-KZ you=Xy2W-1Z your=Pd2RUs-1Wu2Q £=-m
about*=2mr-1sx
abouts=2mr-1sx
abov*=ANsz
above=ANsz
abroad=Fr >=F
abroad*=Fr
abu=T-z
abu*=T-z
accept=Js2FZc3T-1Kdgz >=FJTe before=c the=FPT-2Z
accept*=cs2FJZ3T-1Kdgz
acceptanc*=DTc2b3Z-1FM
acceptance=DTc2b3Z-1FM
accepted=AIKMNy2T-1H! >=2MT another=2K the=2A
accepting=T-A >=-2A
accepts=T
access=B-Kg! to=B-g!
access*=B-Kg!
accommodation=rs
accommodation*=rs
accord*=NXZe
according=NXZe to=NXZe
account=FUV-MN >=2F of=-Z
account*=FU-M2N
accountant=U
accountant*=U
accounts=-Z
acknowledg*=2y5A-1m
acknowledge=2A
acknowledged=2y4A
across=Gbglw-QVk >=Dm the=FG-V to=Zbw-s your=-N
across*=Gbglw-QVk
act=E2D-1L for=E2D-1Y
act*=DZ2E-1L
acting=Z
activ*=Z-Kb
active=Z-b
actively=-K looking=-K
actual*=o-Xm
actually=o-Xm
ad=U-FZ
ad*=S2U-1FMZ
add=Qc2P-1NRm
add*=Qc2P-1NRm
adding=SV2U
address=Ygmy!2Vl)3r-1DEKTUZp% >=Ws-r and=r is=Y of=mry)
address*=Ygmy!2Vl)3r-1DEKTUZp%
adjustment*=s-Z
adjustments=s-Z
advanc*=v+2!-1%2A
advance=v+2!-1%2A >=v!&-A
advert=-KZ
advert*=-KZ
advertis*=L!
advertised=L!
advice=PQcs2W-1NRSZyz on=-Pz
advis*=2W
advise=km >=s
advised=2W that=F
adviser=U
adviser*=U
afraid=FIUVXn2K-1T >=FVX-2Z i=KXmn the=FU they=Z
after=CFMZdiv,-DYabfjlmrsx&2N 12=m 2=CZ-z 6=P2L >=nt-Zi @number=Cdyz-FOPgm @time=C-g a=PRU-FM all=F2EH-1Im an=2P-1T careful=FK everything=d2Z-1ae her=-C i=2d3Z-1m lunch=Mi-k school=T that=LMc2Z-1fy the=Gkmvy,2Mg-1CPZhn2s this=v-Ks
after*=CFMZdiv,-DYabfjlmrsx&2N
afternoon=2MUbg3n-1FVhsy >=MPbk2Un3g-1Fhi and=-Zk
afterward*=-F
afterwards=-F >=-F
again=Xefov2Zi3Y-1ADFLNORhjl!2EMab >=Zcd2fo3Y-1EFMag2e @weekday=C after=Kg at=CZei2g-1mz before=g in=CKgi-Y on=By that=e3Z this=3X-1NZ tomorrow=dy-k
against=MNm-Z the=M
against*=MNm-Z
age=Za-z
age*=Za-2z
agencies=Z >=YZ-K
agency=Los-DKNTUVZ 's=-Y >=Ey in=-V
agency*=Lfos-DKNTUV
agenda=Ku
agenda*=K
agent=-m
agent*=-m
ages=-z
ago=UXZ-T >=X-T
ago*=UXZ-T
agree=EX2D to=E
agreed=EZgp!2y&-1CP to=Ey2Z with=!&
agreement=Dmo%2!-1)
agreement*=Dmo%2!-1)
ah=o
ah*=o
ahead=DEFTU-ANZm >=FKU2T and=Dg-AKTm with=ET2DF-1NZ
ahead*=DEFTU-ANZm
aim=Z
aim*=Z
air=2X
air*=2X
airport=mr >=g
airport*=mr
algorithm=-W
algorithm*=-W
all=FGHXYkt2A-1JKPUWbhjmz%2I >=Eem2H-1AGIy @number=F-G2Z and=N-Z candidates=FG day=C ears=2T fine=D2y i=X-Z in=kt2A means=CD of=HVk-Z our=Z over=MPV received=A right=2P the=Kl-F
all*=FGHXYkt2A-1JKPUWbhjmz%2I
allow=q-sz
allowance=2p-1r >=Z is=p-z
allowed=!-KZ to=V!-KZ
alon*=Z!2Y-1K
alone=Z!2Y-1K >=!2Y
along=Dns-Z with=ns
along*=Dns-Z
alongsid*=LU
alongside=LU
aloud=y-m
aloud*=y-m
already=ISZfo2Fx3K-1DEJMNTaw2s >=KZf2x-1Dw2s
alright=W2O3K-1A2m to=2O-1m
alrit*=2A-1m
alrite=2A-1m
also=2Qs-1FZy2z
altogether=FUY2H-1IJ >=FUY2H-1IJ
altogether*=FUY2H-1IJ
alway*=PQZa-RT2m
always=PQZa-RT2m the=-m
am=BKTWbn2x-1AGMNPQVXmqrstyz(+ >=FHW2N3K-1AJZm a=D-T2U afraid=FIUVXn2K-1T all=2T as=X asking=bmn2Z at=-K away=B back=gh calling=KUWm2E-1M currently=2B down=3T-1K flattered=2K free=2C giving=bm2Zf glad=ET-KZ going=PZe2Kg-1T grateful=W2A happy=2K helping=LU home=y i=mv2x4O-1TZ in=x2CT-1V2K interested=o2T-1Em2K just=l2gm keen=T no=X not=EKM2O!-1DFXafgmy(2T off=-Z ok=2T on=Bk-Km2TZg out=K2B-1VZ! pleased=N ready=2T retired=Y ringing=mx seeing=gk sorry=AF-!2Z staying=K-T still=2T-1Km the=U through=2m to=Cgy told=NW-T turning=K-T very=2T-1K with=F withdrawing=K writing=Fgk2W-1UZ
amateur*=Z2a
amateurs=Z2a
amazing=F
amazon=2o
amazon*=m2o
ambulance=-W
among=F
among*=F
an=LMSUVhp%-AFKWYZdflsv!)+, @place=W @this=-U afternoon=M agency=L answer=VXb2Mh-1Nklmy assessment=Mv audit=U automated=N-Z email=PRXgk employee=Wq engineer=PZa evening=mn-s extra=Z hour=FLipty-IP hr=2mp-s idea=t internal=M interview=Px-ms introduction=MPSTjs-QR nda=% offer=JMt2F-Z ok=2O-4m open=Ly opening=U umbrella=L2m update=Xkmx updated=m
analyst=V-Z
analyst*=-Z
analytic*=U2V
analytics=U2V
and=Zhru-COxz 2=-D >=2m-1UVu @n=CZ-z @number=CMVs2N-1FPUZ @place=T-2V @this=-Vz @weekday=r2m a=MRa-QVbg again=X all=H-Z an=2M ask=-Nm asked=VZ2C-1Mg at=Ze bonus=mu both=P can=XZs!-% come=h2g-1Z confirm=Y-Z decide=Z-2m did=Q do=M-3Z expected=t2mnu for=GVv-NZ get=Ag-Zk give=Zl go=-E got=-Z has=V-M have=H,2X-1INZ he=DK-Py hope=2T how=hmtu+-Zps i=IKTkprt&-HMOalu2y if=MNUov-Zsu in=P!&-m is=MUrsy2N-1Voz2Z it=FJV3Z-1CHPYe% keep=E-Z leave=K let=P2gy look=P made=K% must=!+ needs=g neither=Zf no=LYe2DZ-1FKM nobody=Z not=Zek2KL-1Fb now=U2Zd-1bg on=MTZe-g please=2K put=A2P-1TZ reply=h2g-1Zk resume=m-E revert=bg ring=Mgi-C said=j2DT-1m! see=M send=Ebklw-sy sent=Z she=IMWZ-JUgy sign=b so=GL) start=MN still=T-2s submit=-2E tell=n2gh-1PZikl text=g2k thanked=F2A that=MVWfo!2U-1LP the=FHeop2z-1KUas! then=Z-Mm there=Dd they=Ncw3U-1MPdgy! this=d2VZ-1ab thought=W-PV to=Py-T told=W! took=-Z until=y% want=Vn wants=MN we=FKVXZf2U-1N what=Pm!%2pu-1Zsv when=Wmntv-u where=mp2r-1oqs whether=dr2ms-1Pp which=mru-s who=Zfsv2m-1p will=FHR%2Y3B-1ls2Z with=XZ would=Wmpqvy-MZsz write=gk yes=D-ET you=DMTdh)2Z-1Pcel your=RUVYZesu-FNdtz yours=I
and*=Zhru-COxz
announc*=)2!-1F
announce=2!-1F%
announced=!
announcement=!,-%
announcement*=!,-%
annoy*=F
annoying=F
annual=u2Pz-1VZ leave=X report=2P
annual*=Lu2Pz-1VZ
anonymis*=w
anonymised=w
anonymous=2!%-1y&
anot=Om
anot*=Om
another=FKViv2Ifn-1DGHQTYZcdmsx!2J >=UZ agency=-KYy candidate=R2FIP-1GHJZ offer=2K-1Fc time=gi-2m
answer=MXbg2s(4h-1ACKPcfijn2dkl 's=-Z >=e2Zh-1bdfgm2X before=MXZbg by=MZbhms-egn for=-Z from=VXb i=es is=DT3F-1XZy it=y on=ghm-l or=-b that=-Z the=-g to=X today=-2Z within=N2M your=DZ
answer*=Nh-Mk
answered=Nh-Mk >=N
answers=Q3P-1Sm
any=VXYx2m-1DKNOQWgrtv! >=X chance=C day=-m evening=n2C further=2FY-1m good=axy2VZ interest=Us more=FHMXy2Y-Z news=x3m-1no of=Eae2Z-1Xd questions=PR-Cmy time=Ay-OZm update=m-s word=2mx3y-1nrs
any*=VXYx2m-1DKNOQWgrtv!
anybody=WZefz+-FPady who=-P
anybody*=WZefz+-FPady
anymor*=K
anymore=K
anyon*=EHMUXs-DKNZgy!
anyone=EHMUXs-DKNZgy! >=E2X-1DZ is=MZ
anyth*=MSimr2X-1FNTUZgkvy!
anything=MSimr2X-1FNTUZgkvy! >=M2X-1F about=PS-Q else=M from=-2X i=-k in=rs2m is=o new=KV3X you=X2x
anyway >=Z
anywher*=EVZrtz-Y
anywhere=EVZrtz-Y else=Zs in=V on=E
apart=MNP from=MNP
apart*=MNP
apologies=A-F for=A
app=U >=2U
app*=U
appeal=Um!
appeal*=Um!
applicant=FIMmu-JPZ
applicants=MXZf+-y >=!+-M
application=DFKUXfm2ENx-1AHZgs >=IPfm2Ux-1Es and=F for=AI2N has=INv-AX is=Mm)-I on=X to=FJN
application*=DKNXf,2EMx-1ALsyz%&2Z
applications=g,4M-1FNZyz are=M-F for=Fg
applied=FUox-NTZ >=Um2x to=o-N
apply=PQTs-KRXZnxy >=s again=P for=TU-X
apply*=HNPQ2Us-1LMRVWXZn2A
applying=U2Ns-3A >=K-2AN to=U3N-1FP2A
appoint=JU2F-1HI you=J2F-1M
appointed=!3F
appointment=)2FL-1Iy >=HX
appointment*=)2FL-1Iy
appreciate=nx2m3A-1TZ it=K that=mn-A the=2A you=3A-1Z
appreciated=AC >=AC
apprentic*=y
apprentice=Fy
apprenticeship=y2L
apprenticeship*=y2L
approach=EYo
approach*=Uoy2Y
approached=UYy
approv*=JLx2F-1NZ
approval=,2X-1F is=,2X
approved=JLx2F-1NZ >=Lx
architect=L
architect*=L
are=JQa-DELPRdghpw(2yz >=Weu%2AT!-1tz& @number=Md3N @this=U a=VWZag-FNPdf! accepted=M-2F after=U all=FXa asking=Z at=bs attached=-L back=3N being=Za building=TU busy=e coming=K delighted=FJ-I doing=b even=Za fine=L-YZ going=Jf2F-1N good=NT2P happy=s-Z hiring=2U-1F in=at!%-FMN& interviewing=M looking=W-NZ made=M not=EKXZe2F-1MNPbcd now=2N-1Z off=Zbfg offering=z2Z on=Mek2Nu-1Ps2F out=HZcf paying=myz pleased=FJ provided=r putting=FZ selected=JM2F-1IZ set=N short=2P-1R still=T2NX-1PZm2F talking=VZo the=FJav3W-1Pfx there=env2Z-1x2s they=opu2m-1v2s thinking=a through=s3N unable=M!, up=2Nx-1s we=Zq2x-s welcome=Pf2Ay what=-Pm worth=Za you=OQemst-AFMNUWXbcdvwx2Lp
argu*=FZd
argued=FZd
army=2P
army*=2P
around=fginy-CMas @number=Vgi-Z the=Ey
around*=fginy-CMas
arr=-2z
arr*=-2z
arrang*=AC-m
arrange=C-m
arrangement=Zq2m-1s
arrangement*=Zq2m-1s
arranging=A
arriv*=AXl2x-1UW
arrive=l-ms >=-s
arrived=AXmx-UW >=AXmx-U
article=2Y
arvo=gi-b
arvo*=gi-b
as=DLXeo-APYbdhjmpuxy()+ a=FIe-HUa agreed=n an=L-F before=ms far=TX for=T! i=FMQem-bhl! it=!2X-1Z last=r2X long=V much=!2MX-1Z my=Dlt of=NU2X-1Z on=3X our=-g per=d soon=C3g-1FPZhj the=HTe!,-U)2X their=Fy3U they=L-X to=Eo!-% we=N well=KZe yet=X you=CDVXc-gm your=-A
as*=DLXeo-APYbdhjmpuxy()+
asap=gs2u >=gs2u
asda=CDE
asda*=CDE
ask=ags2PQh-1DFOTUWfiklpz,2R >=dsy2gh-1akmx about=Qs2PZa-1RS and=h2g-1Zkm for=XZa-Udgmyz him=PSgk-Q if=qx2m-1s me=y( my=g on=s somebody=-PZ that=Z the=-Z them=-k what=rtu when=Pn you=EY-2g
ask*=-mz
asked=CNOUd!2my-1AEHJKPTZagtw >=OZe @number=Pop about=l2py3m-1x and=g-k for=NX+2Cm-1DOPn him=L-y how=Zmxy2s if=mqr2O3y-1PTVs me=CFIVk3U-1MPTZg3m not=2! that=!%)2C& the=p them=2N-1Z to=U!3Y-1Pm us=2!-1), what=MPQmns when=MNm2v-1s where=r-m whether=Ogy-FLs who=V2m-1sx
asking=RXZntu-x for=UZtu
asks=-mz
asleep=C
asleep*=C
assess*=2X
assessed=2X
assessment=Xv!2MN+-1Zs% >=mq-s centre=FMNv day=2N-1F
assessor*=NPR
assessors=NPR
assignment=FT2Lp-1r >=FLp
assistant=FJ
assistant*=FJ
associat*=Vz
associate=Vz
assum*=MZbm
assume=MZbm
at=CJMUVinu2S-1EGHRWYegl+2kp $=uy2F 10=n2M3N-1s 11=MN 2=n3MN-1FO 3=Ngmy2n 4=NZbg 5=f 6=FJg-MNm 8=f2Z 9=f2N-1F >=mry-Us @n=ACU2M3N-1Fm @number=Cginvy2A-1KNP @place=LNy2K @this=z3U @time=FNe2Z-1Mbm a=FGOq-Um all=m-F an=-M2m any=C anything=2r-1s dinner=2C half=N home=x-D it=PUZf2T least=2Zdo-1Fcf liberty=! lunch=Me lunchtime=C midnight=c2Z my=Xx-K noon=Nn-Pdsy once=Zb2W our=(2V present=C2K reception=Z that=KMu-Z the=PSWcjsu!-EGNQUYZaghkmntx% their=MV!,-& this=IOd%2!-1FJNP)+ what=t2x work=-CKY your=Caw-fs £=DFJ
attach=2mu-1s
attach*=DFJQTbw-KYgy2Em
attached=DFJQTbw-KYgy2Em >=J2F-1Dm and=D-E is=w please=DT-E spec=!
attempt=e2Z
attend=AZn2T >=ATn
attend*=An2T-1g
attendanc*=2A
attendance=2A
attending=B
attitud*=Za-m
attitude=Za-m
audit=U
audit*=U
authoris*=!&
authorisation=2E
authorisation*=2E
authorised=!& to=y&2!
authority=3E
authority*=3E
authorization=E
authorize=2D
auto=I
auto*=I
automat*=3N-1Z
automated=3N-1Z message=N-Z
automatic=B-Zg
automatic*=B-Zg
automation=P
autumn=CFGK-H >=CFGKy
autumn*=CFGK-H
avail=mn
avail*=mn
availability=Abh2m3n-1Fw for=2m-1s
available=FHOPn2K-1s >=Fn-s
aw=A
aw*=A
awaiting=Xy
award*=3F
awarded=3F
aware=!
away=BEHTZu-My >=EHTe-adf from=au if=OZc
away*=BEHTZu-My
awful=Z
awful*=Z
azur*=P
azure=P
b=DEHUag-Jm >=Dy2E in=gk
b*=DEHUag-Jm
baby >=P
back=CNRbfgkx%2E-1Ydejl, >=DEdhmsx%-FKZk a=N about=y after=Eg and=N2F-1J at=isy-2Z for=KNZ from=FQXbhnx2E-1T2s in=i2g it=CF on=Ez2Mf-1Xgy! the=E this=C to=Tghkx2b-1MNPadeijl2s tomorrow=W-Z2g when=C-m with=k
back*=Zd-2K
backend=U engineer=U
background=IM-PZs check=M2N
background*=IM-PZs
backing=Zd-2K
backward*=d
backwards=d
bad=HOQd2F-1JNUXm >=FP moment=O news=IV2F-1JUX time=3O-1m timing=FHK-I
badg*=l-km
badge=l-km
badly=F
badly*=F
baker=W-g
baker*=UW
bakeries=-m
bakers=U
bakery=-N
bakery*=-N
balanc*=Z-m
balance=Z-m
band=ptz!&2V >=Vp is=!
bank=Lfq%-FMNTZ2K >=o holiday=g-Z
bank*=g-y
banking=g
bar=MW
bar*=MW
base=FJVcmtu)2z-1Zny >=F @this=z and=m is=quz
basic=Za2p-1stu
basic*=Za2p-1stu
basis=t(
basis*=t(
batch=z2N
batch*=z2N
baz=-A
be=KVZfk-NOPUXgiju, >=Lmo-Znvyz @number=2M @place=dy-s @this=z a=KLam-FOPTVZfs able=nx accepting=K advised=F all=my2V an=q asked=2M at=LNmr-Zg available=n-s back=K better=Q2P-1LZ blacklisted=Z-F blunt=Z called=CQs2P-1m calling=FZfs careful=Z considered=K2T-1EYZ contacted=M delighted=2T done=Kr2m filled=FH-I free=Wm given=2M glad=DSv2P-1U grateful=YZamv-f happy=P-QT held=FGv here=f2Z hired=F2q honest=KZd hoping=mt in=Vg2kr-1PZilq2s interested=s-n2T interviewed=M interviewing=s2v-1or joining=KU looking=n-W mad=a meeting=2MN-1s more=Zep of=PUs-y on=LMqz-FZ open=s our=L paid=nsty-m part=Ty-m perfect=K permanent=!2q-1s possible=Cp-r put=DEZe ready=Pm represented=Dy2E running=-M shared=D! so=E submitted=3E taken=MY-TZ taking=F the=2d-1Pa2m their=F there=Zv3A-1Fgs thrilled=T-F to=Zd told=2mo-1s2Z up=d2Ts with=l2g-1N working=Ko your=Z yours=q
bear=-Z
bear*=AX-Z
bearing=AX
beat*=P
beats=P
becaus*=IKNRZ%2d-1EJVXaemz()+
because=IKNRZ%2d-1EJVXaemz()+ i=d-f! of=FGMZ2Kd-1HJNaef! the=!%-FVXZg&, they=Id-Zf you=d
becky=m
becom*=F-N
become=F-N
bed=-U
bed*=s-Uz
beds=s
been=AFae!2x-1DEKOPVWbdfgnz%2s a=X&2T agreed=mp& approved=L-FN asked=2!-1y at=-U cancelled=FHmx-sv filled=AH made=XZc on=W-N picked=F! promoted=KZa put=FGmx-H received=3N-1FX2A selected=JMN-I shortlisted=2N-1Z submitted=NUy-F successful=F-N through=-N to=X told=GXu-N unsuccessful=M waiting=-Z withdrawn=HN
befor*=CEHgo!2Qb-1IJLNTUVYadefjnw2R
before=CEHgo!2Qb-1IJLNTUVYadefjnw2R 12=2C >=IMPTXgm+2s-1Hn @number=CZbg @this=-z @weekday=DX2P-1bm and=% anybody=2W anyone=M-Z anything=MPo he=-MT i=FHb2m-1IKPgx2T interview=Np& it=E2K-1m noon=gy-c the=DGgh(2b!-1MPVkm%2X then=Xv2x-1s they=2M we=ru-Zy you=CIK%2P-1NRm your=H2F-1N
beforehand=P
beforehand*=P
beg=d
beg*=d
began=Oy
begin=n with=F
begin*=My
beginning=M
behalf=Em2U-1W >=E of=Um
behalf*=Em2U-1W
behind=Ufp2o-1Ms it=Uop
behind*=Ufp2o-1Ms
being=DEGOZaqs-IKTYbez considered=Z put=y2E-D so=A
believ*=2Z-1m
believe=-dm you=2Z
believed=d2Z
bell=W2i3C-1ky me=2C
below=DRns2u-1MQZyz >=D
below*=DRns2u-1MQZyz
bench=2n
bench*=2n
benefits=glpu2L-1F booklet=gl
bent=2Zd-1a
bent*=2Zd-1a
best=CPQWr-Fg2NZ >=ry2A of=Q to=Pn-y with=-F
better=CKQZans-FNbcy >=Cs-P than=d
between=NOfpr2CV-1FKTms @number=CNr-M @this=2V us=P you=Nf
between*=NOfpr2CV-1FKTms
beyond=F
beyond*=F
bid=2F
bid*=2F
big=W!%2s-1Fo >=s-o @number=E!
big*=W!%2s-1o
bigger=2F
bigger*=2F
bik*=s
bike=s
bill=W-Umz
bill*=W-Umz
bin=PYf2Z
bin*=PYf2Z
bird=W2X
bird*=W2X
birthday=2Z-1g
birthday*=2Z-1g
bis=-V2z
bis*=-V2z
bit=Rds-MNQ >=Cg about=2m of=KZ-P
bit*=Zls-MNQb
bite=2Z
bits=l
bk=gk2C in=C
bk*=gk2C
blacklist=f
blacklisted=Z-F
blam*=f2W
blame=f2W
blank=-m
blank*=-m
bless=-z
bless*=-z
blessing=EN2U
blind=!2KM
block=e2Z
blocked=NYZb-F
blok*=N-b
bloke=N-b
blu*=Ym-z
blue=Ym-z
bluewater=-m
blunt*=ay-Y
bluntly=Kay
board=FLMUz-Zm >=MU!-Fg has=z2F
board*=PZ-y
boards=PZ-y >=P
boat=FX
boat*=Xr-M
boats=r >=r
bonjour=-m
bonjour*=-m
bonus=Pkpu&2c-1MNWnxz2f >=Py-t and=-y is=Pc it=g-Z
book=v-m2Z >=v you=N-Z
book*=NUn2f-1FZdgz
booked=n2N
booking=2U-1z
booklet=gl
booklet*=gl
books=bfmq-d >=fmq
boot*=F
boots=F >=F
boss=AEjp-CMTsy >=Amp-Ps is=Z says=F! there=DE
both=ANPSs2j-1g2k >=ms on=NT-g
both*=ANPSs2j-1g2k
bother=m3A-1F
bother*=Zm2A-1Fce
bothered=Z
bottom=bmt-s of=bm
bottom*=bmt-s
bought=H
bought*=H
bound=mo!% by=o!%2m
bound*=mo!%
bow=K
bowing=3K
box=!2T
box*=!2T
brand=2U
break=KXn-Fm >=gny
break*=KXdn2Zp-1F
breakfast=U
breaking=Z
breaks=am2Zp
breath*=E
breathe=E
brewery=EF-A
brewery*=EF-A
brief=V+-Z
brief*=V+-Z
brilliant=2A
bring=JMsu2FQ-1IRSZgm a=-Pm the=M-m you=FLNu-s your=M-N
bro=Z2FK-1J
bro*=Z2FK-1J
brochur*=l
brochure=l
brok*=2Fy
broke=2Fy
broken=M
broken*=M
brother=Zd in=Zd
brother*=Zd
bud=AFK >=AK
bud*=AFK
buddy=Z
buddy*=Z
budget=FXm&2G3p-1HJKZs!% >=G2mp-1s and=T is=X-!
build=2U-1Tm
build*=2UV-1Nmy
building=2V-1my >=T
bump=2e3Z
bumping=Ze this=Ze
bursar=DFJ >=DFJ
bursar*=FJ
bus=2s-1NZ >=s
bus*=2s-1NZ
business=a3Z-1FLfmy >=-m
busy=XZds2e3O-1afz2m >=Ze2O-m
but=IKPRZjz!-AHJOUYdvx%) asked=& can=Ge( could=mn!, do=DZd for=K i=MZew!3K-1CFPcdny) if=f it=JZb2X keep=2K may=K my=Py-Z no=I2K3F-1A not=DE only=Zy-T please=C2y-1K thank=A-K that=Z the=L-Ky, there=FZb-K they=Gc+-IKZ,2M this=2T-1K would=F you=Ta-f! your=a
but*=IKPRZjz!-AHJOUYdvx%)
buy=U
buy*=U
buyer=x
buzz=C2i-1k
by=GMvy2Wg3b-1AEFIKNPQUXadeipqxz) 1=bf2Z-1c 3=Mb2Z 4=Z 5=-f >=V2Kv @number=gl2b-1Pky @this=-z @weekday=ckw3g-1NZ a=mo-U all=CD an=Ln-D any=o close=cg email=MNPy2j-1Zklm eod=Fk noon=Pbg2m-1n now=as phone=DMPTi-Zky post=2g3M-1F return=mn text=h! the=LMUVlry-KPWm!2F then=-g tomorrow=Zgknsu2t-1w tonight=bh us=D2y you=T your=K2E
bye=-Tm >=-T
bye*=-Tm
c=-g you=AN-g
c*=-g
c2c=Ktv2Lmq-1npru2s >=KLmt2v-1prs
cab=s facility=V
cab*=s
cak*=-m
cake=-m
calendar=AXgl-LVZ >=2A
calibr*=Za
calibre=Za
call=MOnsy2C3i-1DEGHKLNPUVYfhjqrtuwx!2kl >=ATWdz2On-1Cgsy2F a=-g again=dg2C and=CMN-O at=Mgsy2C back=Cmy before=CO but=W-K from=FUgi2M-1Cy him=giy i=F in=3C is=-C it=2K-1Z me=Zcisv3C-1DKOWYdeg3m my=m2y notes=O now=O2C on=Cm3y-1g2N or=Zc summary=FJOp2y-1CEGHLMNPWXg that=2Z the=ms-C them=m!-y this=Y-C today=C-Z2m when=g-m with=TXh2M-1N you=OWgmns3i-1Fhjl2CZky
callback=2C
called=OPQXZemos!2U-1RSbr >=Qeox2P!-1s @this=U me=s3m-1K to=FK you=-Z
callin=s
callin*=s
calling=AEUfgis-CMYz from=Us you=FOfi2g
calls=VZd2M-1FKPag >=d-NZy and=3M from=Z you=Zd
came=KNPRWy-FQTVXZ >=2U across=P-Q back=KP2N by=Wt from=y2W-1U through=x to=p
camera=P-m
camera*=P-m
can=CDOjz!2n-1AFMYgkqstwx2NW >=E also=Q be=ey call=C come=n-Ts do=Lnz-KZm get=m go=DEPQT have=PZ2c i=fr2s3Om-1Cn not=Kn3!-1DFLNUVWXYgs2P only=f put=2y3D-1Wg reach=C run=PZe say=-Z see=e3Z-1bdf send=2DT-1Zg3m share=-m start=P submit=D take=PSY-Z talk=O-DT tell=TZe2DXx-1! we=2On-1sv you=COa2mn-1DKPdegpqvxy2s
cancel=NYd2E-1e my=E
cancelled=FZcdx3H-1GIJMPesv >=Hmx-sv
candidacy=I2F
candidacy*=I2F
candidate=DFINRZbpv3y-1AGHMQg!2V >=IPR2D3F-1H that=Nv2Zy was=MN-F
candidates=G2Mfs!-1HPan2y >=Xs-n are=L!2M-1F must=M
candidatur*=DIKx2F-1s
candidature=DIKx2F-1s >=Fmx-s
captain=T
car=Lz-Pm2K >=FMOz-K
car*=Qsz-EKNTZ
card=dsy-P >=Zd2y
card*=dsy-P
care=QUVWmn-NZ home=DQUWmn
career=Za-e2m
career*=Za-FPe2m
careers=U
careful=FI
careful*=FIR
carefully=PR
caregiver=V
caregiver*=V
cares=-m
caring=m
carries=-z
carry=TZde-m on=TZe
carry*=TZ-Pmz
carrying=a
cas*=P
case=p-Fms >=py-N study=Nv-Q you=Z
cases=P
cash=L
cash*=L
casual=Lq-s
catch=O2Z-m you=2O-1m
catch*=2O-1m
catching=2O-1m you=2O-1m
caught=O-Pm you=-m
caught*=O-Pm
cc=FS2Py-1Q would=FP
cc*=FS2Py-1Q
ceas*=2F
cease=3Y
ceases=2F
cent*=Pz
centr*=NSVv
central=G
central*=G
centre=NSVv >=FNv
cents=Pz
ceo=!,2M-1V
cert=PZal-k
cert*=PZag2l-k
certificate=APs-w >=A
certificates=Mgs2l-1k
certification=P-NZ
certified=-2U
certify*=-2U
certs=gl
cfo=-Ny
chain=s
chain*=s
chair=E-P
chair*=E-P
chanc*=LTZbfno-Macvy2s
chance=LTbno-Mv2s >=mx of=Cqw2L-1s to=Tmx-Z
chances=f
chang*=KXde,3s-1DPUafn
change=WX%3s-1PVZ2n >=X2W of=A-m the=M to=N-M
changed=EMNs,2K-1FUx >=Xs2N-1x my=2E3K
changes=Zmx
changing=-N
channel=Z-g
channel*=Z-g
chap=Ff
chap*=Ff
charg*=Vdrst-ay
charge=Vrst-y
charged=Zd-a
charity=-Z
chase=k-KZm
chasing=Umtx-s
chat=j2MN-1Zy >=2m with=2M
chat*=3M
chats=3M
cheap=-Z
cheap*=-Z
check=Sghw4M-1FUZls and=gh-Zkm in=Zgky2X with=h2g-1l your=MS2P-1m
check*=MNn2Oy-1AP
checked=Xmn2Oy-1NP
checking=B2MNm-1Ps in=2m
checks=2MN
cheers=d2y3A >=AKy for=Zd2Ay-1K
chef=R2P
chef*=R2P
chemistry=2P
chemistry*=2P
chief=MNy
chief*=MNy
childcar*=K
childcare=K >=K
children=RUdy2Z >=PR
children*=RUdy2Z
chin up=-y
chippies=Pm
chippy*=Pm
choic*=MTZf2F-1b
choice=FJMTZ >=MT-F
choices=Zf
choir=W
choir*=W
choos*=M
choose=LUXav-2F >=av
choosing=M
chose=J3F-1GHM
chosen=FJXyz as=-F her=FJyz-I to=F
christma*=-K
christmas=-K >=-K
circl*=Zfg2k-1hi
circle=2gk-1hi
circling=Zf-g back=-Zg
circulat*=2E
circulate=2E
circumstanc*=-Y
circumstances=-Y
citizen=s-q
citizen*=Ks-q
citizens=K
claim*=-Z
clarify=m3q-1Vs
class=V2s-1F 1=LVms
class*=2s-1F
classified=!
classify*=!
classroom=Z
classroom*=Z
claus*=a2Z
clause=a2Z >=a2Z
clean=P
clean*=HP
cleaner=z
cleaner*=z
cleaning=FH
clear=NPR2A-1Km >=2A thank=A to=Z
clear*=ANR-Km!
cleared=!2(3N
clears=M
clerk=U
clerk*=U
click=-Z
click*=e
clicked=e2Z
client=DFNUXfq!%2o-1AKOVWYent(,2Pas 's=E!-FNU >=FLN2Xo-1v2s @this=4U and=Tr2mop feedback=F has=q2F-1I i=-K in=y2D is=NUbw%-EFXcg name=!%-Ey of=d side=2F was=Umoy-s! will=LMZ2N
clients=VZf-Pa
clinic=FVr-gm
clinic*=Fr2V-1gm
clinical=F-N
clock=NZb-Pe >=M
clock*=U
clocks=U
clos*=FIMNcuv-Jdsy
close=Fuv-s >=v of=Zbcg-f this=u2Z-1c
closed=Bx&2FH-1GVZz2JM >=x2m a=-Fz on=NU-M the=F2H
closely=F
closer=VW2KP-1y to=VW
closes=Nc2M-1F tonight=Z
closing=HMZf-FNcd date=2M-1FN
cn=2mn
cn*=2mn
cnt=)2K!
cnt*=)2K!
co=op2L op=L
co*=op2L
coach=Wm
coach*=W
coast=r
coast*=r
cod*=s2M-1FQZyz
code=Ms-Zyz >=s
coder=DZ
coding=MN
coffe*=M-NUsy
coffee=-Usy
coffees=M
cohort=F
cohort*=F
cold=2TW-1FK
cold*=TW-K
colleague=Sgj-QRUm2Z >=gy of=-W
colleagues=y-QZ2W >=2y
colleg*=Za-M
college=Za-M
com*=JKRWhnz%-CDEHLOSYZijqrsuw)
come=TXfhkmnz%-Peilopqst) >=TXm2n-1KOx2s across=s and=FT-g back=FUghkxy-Mils in=Nmn%-FMs) off=Kxy out=z to=X up=U
comes=Ql2M-1NVdmy off=Z-dy up=Q2P
comfortabl*=EOqy
comfortable=EOqy with=Dq
coming=AFKg2V-1EZ >=Kg in=F to=TV
comment=P!,
comment*=P!,
comments=P,2N
commercial=P
commercial*=P
commit=Mp2Z-1a
commit*=Mp2Z-1a
commitment=2Z-1a
commitment*=2Z-1as
commitments=-s
committed=K
committee=EIMNv2FX-1HJZs >=E2N sits=mv-s
common=P
common*=P
communication=PY
communication*=PY
community=-U
community*=-U
comp=&2t-1s
companies=KZs3o-1F >=Zs-F
company=Ucmpqrz%2!3o-1DFKNTVXgnstuv&(+, 's=r >=LMUmqx2or-1s @this=2U i=-D is=o)-V name=%2!-1& or=p-o
compar*=-m
compare=-m
compensation=tuz-Vs
competency=3M-1V
competency*=3M-1V
competition=Z-F
competition*=Z-F
competitiv*=p-FMZ!
competitive=p-FMZ!
competitor=y-MU
competitor*=y-MU
complet*=As2u-1g
complete=s-Fg the=-g your=ms
completely=-M
completing=N3u
complianc*=-m
compliance=-m
concern*=CDT
concerned=CDLT
concret*=Pk-Z
concrete=Pk-Z
conf=N
conf*=N
conferenc*=-m
conference=-m
confidenc*=Za2!-1%
confidence=Za2!-1%
confidential=Vs2!-1FNXZ) >=%-m, so=! until=,-&
confidentiality=mo2!%-1&
confirm=TZkstx2Abh-1EKadeijln >=Mb2Z by=bfgk-lm my=2AT receipt=AN that=Ax the=hk-l your=t2ms
confirm*=UX!%2DNy3A-1M2m
confirmation=XZ
confirmation*=XZ
confirmed=AUX!%2DNy-1M2m >=X she=Ay
confirming=3A
congrats=F-Uy on=-FU
congratulations=FJ-y >=2F on=F
connect=Sjm2P-1QR you=Sgjm3P-1Q
connect*=Pj2W-1Z
connected=Pj2W-1Z
connecting=W-Ay
consent=y2E-1KTZ for=y to=E-K
consider=UZfgly2r-1EPmuz it=ly2g-1z me=K this=TY
consideration=K2X-1Y
considered=Kfv2T-1EY >=2T for=f2Z
considering=d2Z
construction=M
construction*=M
consultant=V-N
consultant*=V-NU
contact=Sks2PWY-1ENQZimy >=P2Y me=2Y-1m my=-Y with=PS2g you=M3W-1P
contacted=MN
contacting=W2Y me=2Y
contacts=m
content=Dy
continu*=KZ2T4X-1F
continue=KT
continued=T
continues=Z4X
contract=HVclz(3L4q-1EIOPUWXamrvx&,2ks 's=gl >=LNUZcd-Tagv @this=-U ends=T in=LMNV( is=LN or=q to=K-F with=F-LNy
contractor=W2L
contractor*=L
contractors=L
control=Pnt
control*=Pnt
controller=Lm
controller*=Lm
convenienc*=C
convenience=C
convenient=n2O-1VZms for=mn-V to=O-2m
conversation=Tm&2s3M-1OPnq >=m&2s-1Onq with=M
conversation*=N2M
conversations=N2M
convert >=L
convinc*=T
convinced=T
coo=-U
cooper=U
cop*=Zm2r-1s
cope=Zm2r-1s
copied=P
copy=APS2jm-1MNZln >=P-M of=Qy3m-1Zn
core=P
corner=Z
corner*=Z
corp=L2q-1Ns >=2Lq-1s to=q2L
corp*=L2q-1Ns
correct=s
correct*=s
cost=PZdz-FV
cost*=Zchsv-FVk
costa=W-U
costa*=W-U
costs=Zchsv-kz
could=Omnpyz,-ADJKMTUWefstu&( begin=n do=2Z-1fm i=Cms-v not=cgsy!-EKPd& speak=2O start=n talk=y2O-1m they=n2mp we=C3mn-1sv you=p-FOPWZgsuy
council=EFHM2x-1NZ% >=Xy has=HM,
counsel=V(
counsel*=V(
count=mn3T-1E me=3T-1E
count*=Zq-a
counter=Kh2y-1FMZ offer=Khy-FZ
counter*=Kh2y-1FMZ
counting=Z
country=r!2)-1%
country*=r!2)-1%
counts=q
county=P >=W
county*=PW
course=QRXcs2P-1K of=Rg2P
court=P
court*=P
courtesy=Zd
courtesy*=Zd
cousin=Wjxy-TZ
cover=dqs2L-1Qrz letter=g
cover*=BDVy-K
covered=V2y
covering=B
covers=2D
crack*=P-Z
cracking=P-Z
cran*=F
crane=-U
crazy=W-C
crazy*=W-C
credit union=V
crew=Gz2V-1Z
crew*=Gz2V-1Z
criteria=M!+
criteria*=M!+
critical=Z
critical*=Z
cross=d2Z-1ae
cross*=Zd-Fae
crossed=-F
cruis*=s
cruise=s
ctc=opu2mz-1r2s >=tu
cto=TU2M-1P >=M-NP
cultur*=Ns
culture=Ns
curious=aps2m >=s
current=mn3u-1EMNXYZsxz2p @place=ms-u ctc=2u employer=o-EY salary=P2u-1p2t
currently=BFGnu >=Knu
curriculum=w2m
curriculum*=w2m
customer=FX%2o-1HJZs >=EFmo2X-1s
customer*=-z
customers=-z
cut=c2P-1N >=K the=PZc-N
d=-2L
d*=-2L
daily=Zep
dairy=F
dairy*=F
dana=j
dark=X
dark*=X
dat*=Xfkmn-FKTu
data=z3Y-1EMZ >=2Y team=V
data*=z3Y-1EMZ
date=Xfkmn-FKTu >=ANXknsy-Zu
dates=PQg2Nmn-1Zs >=MN
daughter=K
daughter*=K
day=LMZnv+2ch-1EFPYdeklmsx,2a >=DUcghv+2n-1FNPksu @number=L a=t after=Zd and=crt2Z is=MNb it=Z of=Zc off=Z-g on=M rate=Dmuy!& to=s2L week=2Ty with=2K
days=Veknz-EPTWXZloqv >=DMgpz-PZn a=Vm2r-1s and=K-g from=z in=Vs on=y only=-Z or=s2m to=M-Lz
dbs=MNl-% check=M
dbs*=MNl-%
de=-Vz
de*=-Vz
dead=FZc-I >=Zc
deadline=MN-Fy2Z >=N2M-1Zy
deal=c
deal*=Zc
dealing=M with=M
dean=DJMX2N-1EZmy
dean*=2N-1y
dear=Skn-DJQRYgjmy >=K-Y @this=-V2U candidate=Fe dr=-N mr=L-Ny ms=PZ sir=X
debrief=F2y-1Z
decad*=Z
decade=Z
decency=Zd-a
decency*=Zd-a
decent=Zd2O
decent*=Zd2O
decid*=UXhix,2Kbv3M-1LNOaflnopr%&2T
decide=KMbx+2v-1FPTn >=Ndv by=M-m on=KZb
decided=FXsy(2KU-1GNTx2Z >=U2y-1M2K not=F3K-1T to=KU2F-1Z yet=X2m
decides=MP >=MPg-N
deciding=2MX-1FZ!
decision=MXZix,2bh-1Faksy >=hv-s by=P on=MNhs-2Z
decline=EFI4K >=3K
declined=FI2K-1NZ the=Ky-F
deep=QRa2P
deep*=QRa2P
deet*=ms
deets=ms
deferred=G
definit*=Th
definite=Th
definitely=nstu3T-1DKw interested=nstu2T-1w
degree=Za-MNy >=-My
delay=b2Z-1F
delete=Y-K my=Y
deleted=2Y
delighted=FJT-IKm to=FJ2T-1Im
dental=F-V
dental*=F-V
dentist=y
dentist*=P
dentists=P
department=-AMP
depend*=z-m
depending=z on=z
depends=-! on=-!
deputy=F head=F
deputy*=M
describ*=W
described=W
description=l2s-1AFTZx >=s-A
description*=l2s-1AFTZx
deserv*=Z
deserve=2Z
design=NP
design*=NP
designation=r
designation*=r
designer=-Z
designer*=-Z
desired=t2m-1z
desk=B-KMNRWmz >=B-Wy
despit*=y
despite=y
detail=MP
detail*=DENPRUYlsu-AFQZkx
detailed=-A
details=DENUYlsu-FZkx >=g2N to=DPUm with=D
determination=Lq-osx
determination*=Lq-osx
developments=2X
dhabi=T-z
dhaby*=T-z
dialysis=2Y
dialysis*=2Y
did=FIOPhy2Rdmx-1DJMSTVYabcfopqv!2CKnr >=OW-Z2m for=d2Z i=t2Ox-s it=ux-s my=-s not=IPRdhy2F-1JKZx! the=m2x-1Yvy they=2m3x-2s you=Re2ms-1CDEfnoprvx
diego=FU
diego*=FU
diem=Lp
diem*=Lp
diff=z
diff*=z
different=d2Zc-1K
dig=g-k
dig*=g-k
digi=n
digy*=n
dinner=CMZd-Nm >=d2Z-1m
dinner*=CMZd-Nm
direct=LMfmy(2q-1Fg >=y2M-1g hire=mq2L-1F
direct*=LNxy-2g
direction*=l-g
directions=l-g
directly=LNxy-2g >=Nxy-g
director=KMNh%-PXceky, >=U!2N of=-U
directors=Fmv
dis=2ms-1o
dis*=2ms-1o
disappoint=F
disappoint*=F
disappointed=FZd >=FZd
disclos*=!
disclose=u)2m!-1%
disclosed=!
discretion=M
discuss=Tp&4!-1FM%)
discussed=DV2y-1Em >=D-E
discussion=k
distribution=Y!%-)
distribution*=Y!%-)
district=-m
district*=-m
disturb*=2O
disturbing=2O you=2O
diwali=T >=T
diwaly*=T
do=EPQTYjs+-AFNRkopuxy% >=Xdkx2D-1Lmv @number=t @weekday=Tmn-Ks a=mv2M-1CNs and=bn better=a2Z-1Nf have=p i=v3s4m-1nopqw it=FSYbcj,2Tr-1M2m keep=KT know=L!+-m let=Lt-Z me=-m my=Ud not=KMYw)2EQ-1ACDFLORSTsy2mz that=KZ-m the=TZn they=s2v3m-1n2x this=Z2T-1m want=3T-1K well=PW with=2P-1XZ you=Os2m-1LPTZdgr
dob=s2m
doc*=m
dock=FJ-AMZ2N
dock*=FJ-AMZ2N
docs=m
doctor=FV
doctor*=FV
documents=Agl-k have=mx2A-1s
does=MNjmp%-KTXortuwx&,2Z >=2N it=p2m-1n not=%-KPXg&,3m that=m2n-1Zs the=mpv-nox your=n
dog=g-Cy
dog*=gm2s-1ry
dogs=Pm2s-1r
doing=KZab2s-1W well=s-W
doing*=KZab2s-1W
dollars=m2t
domain=-2U
domain*=-2U
done=Md-Tax >=Mpv!-NPZ from=Vmr the=mq-sx
door=EPUZ2f-1dg >=Z
door*=EPUZ2f-1dg
doors=P
dossier=N
dossier*=N
dot=e
dot*=We
dots=W
doubl*=N
doubled=N
doubt=cz2Z-1Pem
doubt*=NPcz2Z-1em
doubts=N2P
down=FTZ(2K-1AEJXegm! >=FTVZd2K-1Pem2a and=FH-EI as=Ta2Z by=-F for=PR2N from=Z that=Zd the=Ky-M to=F2M you=FI
down*=FTZ(2K-1AEJXegm!
downtown=LUV
downtown*=LUV
dr=PSWh-RVgkm
dr*=PSWh-RVgkm
draft*=2N
drafted=2N
draw*=F-m
drawing=F
drawings=-m
drawn=Muy up=M
drawn*=Muy
dreadful=d
dreadful*=d
dream=t
dream*=t
dress=s code=s
dress*=s
drink=W
drink*=W
driv*=DFMZ2r-1Ns
drive=DFMa2r-1Ns >=DF
driver=VZaz-N
driver*=LVaz2U-1N
drivers=LU-Z
drives=Z
driving=Cgmxy-Z
drones=U
drop=Pbgkmw2Z-1ehis the=Zal-k you=Pgk-il
drop*=-K
dropped=IMWy-A out=N
dropping=-K
drops=Z
drov*=d2Z
drove=d2Z
drug=N-F screen=N-m test=N
drug*=N-F
due=FG&3K-1JNTm to=FGK&-JTm
due*=FG&3K-1JNTm
duplicat*=-E
duplicate=-E
duration=or
e=c-A mail=-2A
e*=c-A
each=er-FNdyz of=Z way=K
each*=er-FNdyz
ead=s
ead*=s
ear*=2T
earlier=AF-Zy >=A
earlier*=AF-Zy
earlies=sy
earliest=2mn-1su start=t2mn-1s
earliest*=2mn-1su
early=Uc-Fm >=M-Zm
early*=cy-FKm
earn=Pu-Zs >=t
earn*=uy-Vz
earned=u
earning=u
earns=y-Vz
ears=2T
east=Vs
east*=Vs
easter=MX-m >=-m
easter*=MX-m
eastern=CV
eastern*=CV
easy=LM2A
easy*=L2A
ectc=n3mu4t-2s
ectc*=n3mu4t-2s
editor=P!&
editor*=P!&
education=V
educator=T
educator*=T
eh=-m >=-m
eh*=-m
eighth=e2Z
eighth*=e2Z
either=Ln-Ty >=L of=n way=-Z
either*=Ln-Ty
el=-Z
el*=-Z
election=M-!
election*=M-!
else=DFIsx2Zf-1JPUacenv!2g >=Ifm2K-1Zn and=DZ-F i=T is=Za-FT
elsewhere=Hs2P >=Ps
em=T-mz
em*=T-mz
email=BPSjmsy2g-1DEFKZfhinrtu >=BWXmsv-EKNPTgx address=s and=Ae2m from=k her=g2j-1lm it=gls-k me=3m the=EZbl2g-1m this=j2y-1Pl tomorrow=ky with=m you=MNg-Z
emailed=X
emails=BZe3Y-1FK >=BY
embargo=M
embargoed=(3!-1%&
embed*=W
embedded=W
employ=L
employ*=Zt2LUq
employe*=W2q3L-1Zsy
employed=LUZmt2q
employee=W2q3L-1Zs >=L or=q
employees=L
employer=DM3o-1EFKx2s >=2o-1E
employment=Y(2q-1Z type=2q
employment*=Y(2q-1Z
empresa=-V
empresa*=-V
empty=myz
empty*=myz
en=-Vmz
en*=-Vmz
end=IRXYb2o-1AHJNde >=DXms!(2M3Y-1Z, and=a2Z client=2o-1F customer=Uo2m-1s of=MZby-e! up=-m
end*=IRXYZbcfno-AJKWdes2N
ended=L2F
ends=TZfkn2c-1Nay and=Fk-y
energy=P
energy*=P
engag*=L
engage=L
engagement=(
engagement*=(
engineer=Ka-FNWy >=Ka-F
engineer*=Ka-FPWZmy!
engineering=-P >=N
engineers=-NPZ
english=PSanw-Ugsu
english*=PSanw-Ugsu
enhanc*=Zc
enhanced=Zc
enjoy=2s-1CZy
enjoy*=2s-1CZy
enjoyed=FP-Z your=F
enough=tz2WY-1PTZy and=W to=Wtz
enough*=tz2WY-1PTZy
enthusiasm=2T
enthusiasm*=2T
enthusiastic=y3T
enthusiastic*=y3T
entir*=-Z
entirely=-Z
entr*=-V2z
entranc*=r
entrance=r
entre=-V2z
eod=Fgk >=g
equity=pz-s
er=E
er*=E
erase=Y
error=P
error*=P
es=-m
es*=-m
estat*=2U
estate=2U
estates=E
euro=p
euro*=p
euros=-z
even=FJQ&2a3Z-1MNRbcefy2I a=Zm at=T opened=X
even*=d
evening=PQZgnpwyz2Cb-1FNaefks >=Zhs2bwy-1Pik2n
evenings=d
ever=s2f-1FNP >=Y get=mw2y so=2A
ever*=s2f-1FNP
every=TZeu-FLNabdm2y applicant=Mgmu day=KVc2Z morning=Z
every*=TZeu-FLNabdm2y
everybody=GL-Ny >=M
everybody*=GL-Ny
everyon*=fh,-y
everyone=fh,-y 's=ms, >=-Z
everyth*=GYZd2A-1IJKPXaemz
everything=GYZd2A-1IJKPXaemz 's=A >=ANZ else=D i=AZd-ae you=Y
ex=PWZay-KQm colleague=P
ex*=PWZay-KQm
exact=!2)-1%
exact*=TZoq2)-1p%
exactly=Toq2Z-1p >=2q-1s
exam=MPQn+ >=Q2P
exam*=CMPQn+-F
examples=R3P-1MQS2m
exams=C
excellent=2N
exception=b-F
exception*=b-F
excit*=s-Z
excited=2T-1K
exciting=s-Z
exclusiv*=Ds2U
exclusive=s2U
excus*=KZ-s
excuse=K-s
excuses=Z
executiv*=FL-UV
executive=FL-UV
exercise=HQs+ >=NQs!+
exist=2FH-1I
exist*=2FH-1I
existing=Hu2F
exp=Zam
exp*=Zam
expansion=G-I
expansion*=G-I
expect=K2Mg3v-1Nn2s >=p a=M-y the=Zalm2v to=Mg-N your=2y
expect*=P2U
expectation=dmt
expectations=m4t-1psuz
expected=FNZnu2Mm3t-1r2p >=u2t ctc=m2o salary=mn2t-1p
expecting=t
expects=P2U
expens*=C
expenses=C >=C
experienc*=Ims-Ny
experience=Ims-Ny >=WZdm
experienced=-Z
expert=2P-1y
expert*=2P-1y
expire=s-z
expires=FZ2c-1bf at=Z2c-1bf
expiry=Zm2U
expiry*=Zm2U
explain=IZd2s-1by >=As
explain*=AFIRWZ!2s3y-1JKTb
explained=F!2W4y-1K it=F3y that=FGy!
explanation=A
explanation*=A
ext=-z
ext*=-z
extend=F
extend*=c2q
extended=c2q to=Mc
extension=Z-z
extension*=2Z
extensions=2Z
extra=Zcp
extra*=Zcp
eye=FRd2P
eye*=FKRdt2P
eyes=Kt
f2f=N2M
fac*=dv-fo
face=Zdv-f >=Mv to=Mv
facing=s-o
fail=2Z
fail*=3Z-1F
failed=P
failing=cf2Z-1F
fair=cx-FUr >=c
fair*=cx-FUr
fairness=-m
fairness*=-m
fall=FH
fall*=EFH
falls=Ec
family=KMdr%-Pm >=-m and=Z
famy*=KMr%2d-1Pm
fan=P
fan*=P
fancy=W2Ks3Tm-1n
far=X2K3r-1AFMNs >=X2K-1AF as=TX from=mr
far*=X2K3r-1AFMNs
farm=m
farm*=U
farms=U
fast=PR-QZ >=-Z
father=K
father*=K
favor=Z-P
favor*=Z-P
favourit*=Ns
favourite=Ns
fear=KN
fear*=KN
fed=R2P
fed*=R2P
fee=ps&-Lz
fee*=p&2s-1Lz
feed=U
feed*=U
feedback=Mks2PRXx,-1DEKSTWhnv&2QZ >=AMm2x-1s from=NP-y i=gk is=2MN on=s-MQ to=-y was=P-Q
feel=DKTZ3d-1CFOPaefmy bad=d free=D-OZy2C
feel*=-Z
feelings=E-Z at=-Z
fees=s
fell=FP-QZ
fell*=FP-Q
felt=IR2FP-1QSy
ferry=Usx
ferry*=Usx
festival=-LV
festival*=-LV
field=U
field*=U
fifth=MXZe-Fd
fifth*=MXZe-Fd
figur*=Paz-m
figure=2m3t-1s
figures=Paz-m >=CZa-m
fil*=NRUf-QT
file=NRUXYf-QT >=K-E and=NUZf is=w
files=-Y
fill=N-V in=Xm-V
fill*=N-V
filled=x2FH-1GJMNZy2I >=H-I by=s in=g-m it=Hx2F-1GIJ
final=YZbhs,2Mv-1PVmy >=3N round=2M-1N stage=F
final*=NV
finalist=I2F-1JMN
finalist*=FU-I
finalists=FU-I
finally=NV
financ*=-GZm
finance=-GZm >=2X director=M team=y
financial=U
financial*=U
find=U2h-1MYZijklnoy! it=P my=-m out=mx2h3g-1KPZijkln the=ms-g you=2W-1g
fine=LUe2D-1AXYZm >=LN-Ym to=D with=DETU-Z you=D
finger*=-F
fingers=-F crossed=-F
finish=Z2mw >=Mm2n-1s
finish*=Xbm2w-1Fey
finished=Xb-y >=X-Zm
fintech=2U
fintech*=2U
fire=DE
firm=EHms%2Ko-1JMNTgpqz2V 's=-Z >=FKo!-D for=EKZ-F
firms=sy-Ez >=y
first=MNUfgps%2Q-1ADFKSVXbjnrux+ >=MNQ2P-1KRSTm @number=M and=CEF2m-1M conversation=& day=2U interview=!-NP month=P page=Q2P-1NR round=N!%-P thing=Cg-m to=Zfg week=g-MNP year=-U
first*=MNUfgps%2Q-1ADFKSVXbjnrux+
fish=2Z
fish*=2Z
fit=FIm2Ks-1Z for=y-Z
fit*=FIKm2s-1Z
fits=-g
fix=CN
fix*=Nz!2V-1MZsy
fixed=z!2V-1MZsy >=V term=Lq(
flat=Pcz-Ag >=Vc-A
flat*=Pcz-Ag
flatter*=2K
flattered=2K but=2K
flexibility=t
flexibility*=t
flexibl*=t-n
flexible=t-n >=s
flies=-m
flight=c
flight*=c
float=E
float*=E
floor=V-yz >=-z
floor*=V-yz
flower*=-g
flowers=-g
fly=s2M
fly*=KMs-Nm
flying=K
folder=-2m
folder*=-2m
follow=2Mgl-1NZkmy >=M up=-Z
followed=M-Z by=M
following=FKWmx-XZs up=KWmx-Xs
fon*=2C
fone=2C
food=P
food*=DLMUV-FZ
foods=DLMUV-F >=D
fool=Za
fool*=Za
football=P
football*=P
for=DGKQdht-CHMPRYbcegikrvwxz( >=Hq2mot-1nprv2s @number=FLZcoy2n-1KNm2U @place=K-m @this=-V3z @weekday=Nm-sz a=QVZej2NUa-1AFRXcfgqy!2d accepting=-2A an=Ubmxy-TZ any=-m anything=Zd applying=U2N-1W3A arranging=A being=AZd change=Ku2m coming=FV connecting=W-A feedback=y getting=z good=YZfq-T her=DK-z him=g interview=Nms it=dmt2Ty-1p jobs=Y letting=Ay making=AW me=Og2d3K-1CTYam more=Z my=Ws next=ms nights=FJtz now=AEF2GK!-1HI2Z our=On2VW-1NZy2F reaching=-K sending=D2A so=KZ-e someone=-FZ something=Z sorting=D-K telling=2A-1K that=AT)-Z the=ADFQdny!-CHOYfxz+2R them=+2s-1Nw this=EKTs2DFW-1NUY today=t-Z trying=A-K us=F what=N-Z yes=Lg-Z you=JWXZghmz&2Ddn-1AKMOPTUcijlqv2Faes your=X-LPWfmsy2N
forbid*=-m
forbidden=K!+
forbids=-m
foreman=JW-m
foreman*=JW-m
forever=Z
forever*=Z
forget=K-d2m it=2K what=-K
forget*=K-d2m
forgiv*=!,
forgive=!, me=!,
forgot=X-FZ
forgot*=X-FZ
forgotten=Yex you=Ze
forgotten*=Yex
forklift=Vaz2L-1W job=-F
forklift*=Vaz2L-1W
form=Ebt!%2l-1FKMNPTVXhmsyz&, >=Eb-gm by=k-y
formal=MPY
formal*=MPY
format=Mnvy!2+-1%& >=nw2M of=+2y
format*=Mnvy!2+-1%&
former=y2g-1Z
forms=A
fort=r
fort*=r
fortnight=VXs-Z
forward=EIW,2DNl-1KXYm2Pk >=DFTW-NP for=LNV-m my=D-m the=gl-k to=A2N-1gm with=T
forward*=EW
forwarded=EW your=N
fought=dz
fought*=dz
found=KRy2P-1FTm something=2K your=P
found*=-z
founded=-z
founder=FMP-Qmy
founder*=FMPRj-QZmy
founders=Nj-m >=MT
fourteen=LZe
fourteen*=LZe
fourth=P2Z
fourth*=P2Z
frank=-N
frank*=a3Z-1FNbd
frankly=a3Z-1Fd
fre*=O
free=DO,2n-1AFKNgs2MZ >=CLm2O for=m on=n-s to=DO!,-CNZm tomorrow=m-s
freelance=2Lq-1s
freelancer=Vq
freelancer*=Vq
freely=O
freeze=Nf-X
freight=V
freight*=V
french=ms-On
french*=ms-On
fresher=a2Z-1m
fresher*=a2Z-1m
friend=a-2z >=K-W
friend*=q-Z
friendly=q
friends=-Z
from=RYfgnr2IWX-1GHJOPdoqst!%2A 1=JT2F-1IV >=s @month=LN-V @number=T @place=NWx2X-1UZs @this=U-z @weekday=KT-N a=Za all=-z another=y-KY client=x2X-1oy day=L here=v home=CKz2r-1MN hr=NU last=2u leave=Nghn me=Tes4g-1CEMWYm my=2D-1Em now=-Z our=YZf-F scratch=v-s that=af2Z-1d the=ENRUips2IX-1DHJYZv them=Nm2x-1Zs there=DEP this=Xfm2M3K today=EM us=Ik2Mg-1Xhi2Z where=Vr you=Ybenw3Z-1Tar2g3X your=V2Ws3Y-1DKbx
front=DZd-bfm of=DZd-fm
front*=DZd-bfm
frost=W2N
frozen=2FG-1HIZ
ftc=L2q
fte=m2Lq-1s
full=Lm2q-1NUZnr >=D2y time=m2Lq-1s
full*=Lm2q-1Nnr
fun=U-2m >=U-2m
fun*=U-2m
fund=Vo!-g
fund*=HNVox%-IMg
funded=2N-1F
funding=FHx-I
funny=2y
funny*=y
further=FTXf2Y-1DHMNa! >=KT2F-1YZ to=F
futur*=Yfy-EK
future=Yfy-EK >=Y
fwd=DETg2l-1k
fwd*=DETg2l-1k
fyi=FHZf
fyi*=FHZf
g=-m day=-m
g*=-m
gain*=M
gained=M
gam*=M2T
gambl*=K
gambling=K
game=M2T
gap=FPZamnrt >=Zrt in=FPs
garden=PS
garden*=PS
gat*=-P
gate=M-PU
gave=EFHPRWd2y-1KQXYZehmo2M her=PU2F him=RUy3P-1M it=H2F-1I me=Wd-P the=D2Tg-E up=d us=D2W you=2N your=Wy-m
gd=An
gd*=An
gearbox=M
gearbox*=M
general=PR-Qz >=PR-Q
general*=PR-QT
generally=-T
generation=Z
generation*=Z
generous=AZa
generous*=AZa
gent*=K
gentl*=Z
gentle=Z
gently=K
genuin*=Za
genuinely=Za
german=NP2m >=N2P
german*=NP2m
get=Zlwyz-KMNORVirsv >=d2Z-1em a=w-Zams back=Bbg2k-1Zils in=AWsy-P it=IZbw2Flm-1s me=2Y my=Egl2s-1x on=j2P-1k2g the=Qxy!2l3P-1RZ2k this=F2C through=x-s to=UZa you=FHPSUZctz2d-1abe your=-Z
get*=AFOZlwx2z-1KMRTiqrv+2N
gets=cf2Z-1dmz
getting=Peuz3X-1a back=-A
ghost=f
gig=Q2FP
girl=FIWf-N
girl*=FIWf-N
giv=PSglmu!-Z you=muy
giv*=CEJRWZgsy-AGMNQVYakrv(+
give=CXbin!,-EFNUadjuwy+ >=qz2X a=2P it=Tf2!-1g me=Cbg-Z out=2!-1) permission=CE2m-1g! the=!)-% up=e us=MXZms2C you=RXi2g-1CMNQkm
given=EFJKTWZa)-Pem me=X to=F you=EF2U your=Za2W
gives=e
giving=EKfm2Z-1Dacdn it=Kms up=Ze-by your=Zfmw
glad=Ev2APy-1JMQU2K it=3Ay-1T of=y to=EFv3P-1JKQZ
glad*=2T
gladly=2T
global*=m
glow*=NW
glowing=NW >=2N-1W
go=IQiqsv2DT-1ANSVYagwx >=MNPQ2s3T-1vy! ahead=DEU-Am back=KZc-T by=K2v-1T for=M2Ty-1m2K home=C in=DPv on=DKMTXy through=Pgin-Z to=sz-KNPZw with=FIMUs2Zf-1y
go*=IKRTZiq,2v-1CGJLOSVXYabkmnwx!+2W
goes=YZc2v-1Pemy >=-m to=MYf
goin=Ke
goin*=Ke
going=Pegqz2KZ-1CDLOYbkms! >=a-m ahead=FI2T for=K to=ev2KZg-1CFObfkm2T with=J2FT
gold=r
gold*=r
gone=HNXZ2Ff3x-1Jabsv! >=Zfm2x-1bv for=2F-1Z quiet=X to=EINf
good=JOn-CFIMSXZmrsv! >=VYfq-U afternoon=-U as=E at=VW evening=O-y for=n-Z luck=-T moment=O morning=x-NUs news=FJLTUy2N-1AIMWXm or=2g things=T time=ny2O-1FKPVZ to=T3A with=W
goodby*=Y
goodbye=Y >=Y
googl*=-y
google=-y
got=FJOVWs&2Az-1TUfg2NP >=UXm2M @this=U a=LVaw2O-1AUZsx in=OZf-dm it=Mx2A-1KOZ my=-A rejected=F-y the=Jy3AF-1GHW this=Y-Z to=KWZb2x you=WZ2d-1a your=AZy2W-1FP
government=G
government*=G
governors=M2D
grab=f
grab*=f
grad*=UVuz&-Mm
grade=UVuz&-M
grades=Z
graduat*=Ja2Z
graduate=Ja2Z
grand=U3A so=U4A
grant=2W
grant*=DEW
granted=DE
grapevin*=X
grapevine=X
grasp=a
grasp*=a
grateful=AWYZamv-df for=Cm2A if=KY
gratitude=2Zd-1a
great=AFJPRTy-IKQSWZm >=-A news=F3T thanks=2y3A-1KT
green=Ue-g
green*=Ue-g
greenfield=D2E
greetings=2U from=2U
gross=Fmuz-Us
gross*=Fmuz-Us
ground=P
ground*=P
group=DIQRaefjv2U-1Nz >=I2F-1z exercise=Qs
group*=DIQRUaefjov-Nqryz
groups=2o
grow*=PS
growing=PS
grown=2TZa-1bcdefy
grown*=2TZa-1bcdefy
growth=V2U
growth*=V2U
grp=Pgj-k
grp*=Pgj-k
guarant*=pqz-s
guaranteed=pqz-s
guess=Z >=d
guess*=UZ-P
guessed=y2U
guid*=-z
guide=-z
guilt=-YZ
guilt*=-YZ
guilty=-Z
guilty*=-Z
gut*=A
gutted=A
guy=FHJNZf-I >=JZf
gym=-N
gym*=-N
h=mu2y-1sz >=LVnp2m
h*=mu2y-1sz
h1b=K
h1b*=K
ha=AZ-Lm >=Z-L
ha*=AZ-Lm
habit=Z
habit*=Z
had=RWXdmsxy2I-1ACKMUVbegrv2DJQo @number=OXms a=dnx%-MZ an=Tx any=X-x been=mpy in=t no=-FZ not=P2FI-1J nothing=-y put=NW-D the=UZ-% to=H-FIZ you=am2Z your=N-XZ
hai=op-Vz >=op-z
hai*=op-Vz
half=CQbiy2n-1LRUVkmsz >=CP @number=Cmn-s an=NZy-z2V hour=P past=Nn term=2F
half*=CQbiy2n-1LRUVkmsz
hall=CM-U
hall*=CM-U
hand=Yz-P
hand*=Yz-y
handed=Md
handl*=-2m
handle=-2m
handover=Cy
handover*=Cy
hands=P!
hang=Zcd-ef on=d up=Zc
hang*=Z
hanging=Z
happen=Zf
happen*=fkv2M-1Ps
happened=x
happens=k2Mv-1P
happier=I2F
happier*=I2F
happy=DKTyz2s-1AEFMNVWgru2Z for=ms2Dy-1KNw to=2P3T-1FMWZm where=s3K-1Zr with=xy-T
harbour=-Vz nursing=-z
hard=FKZ-TX feelings=E-Z to=Z
hard*=FKZ-TX
harder=Z
harder*=Z
harm=-Z
harm*=-Z
harvest=L >=L
harvest*=L
has=FNXk2x-1CJLPfnost%2DZ >=s-U @number=U a=(-FMU already=Z an=UZy-F asked=F-Jy been=vx(-WZm changed=2N confirmed=X gone=Ef had=N it=ms left=Y my=mxy-Es no=U-A not=q4X-1FKNZy! put=2F seen=( since=X the=N2m-1nov to=Z!2M-1NXfy2F told=mp your=3N
hat=T
hat*=QT!2P-1Rdy
hate=!-d
hates=Q3P-1R
haul=E
haul*=E
have=w-EWjqrvy >=-Z @number=Q2fn-1s2N @this=-U2z a=COhux2P-1RTgm,2FK accepted=A2K all=Ak2Y-1l already=ISZd2KP-1N an=Vw-NZls another=-KZ any=nux-CZ2s anything=Vn2X arrived=x2A-1s asked=Igh!&)-JMdkmy been=AZa!+-IKPVbcdfm% booked=2N called=-Z changed=K chosen=TX2F come=U3F decided=F2K-1TZ done=Pd dropped=N filled=g-m finished=b found=K given=2FU gone=FXz got=LMax&-KOWf2F had=FHUdx%-NWy heard=W-PZ her=P i=x in=p it=ghmw-NZkx just=Kc-FNWXZ kept=Qf left=Z-ay looked=Nx made=M marked=-Zm me=EK2T met=!-Z moved=-M my=y+2Dg-1EKZmx never=a2Z-1K! no=Dady2Z-1NXbe not=EIe2TX-1HJZy2!4K nothing=3X-1Z now=e2Z offered=2N on=w only=CN-F placed=a promised=!2MX put=GLN-DP read=DZen received=2N-1F said=FIKPR seen=cf!-FNe sent=N signed=(-, some=K-s somebody=-F something=k spoken=)-Z stopped=FG taken=F2K talked=D! the=CFJdg&3l-1NPi2k they=2x3m-2s thought=K-m till=M time=mn-s to=Hbftz2Km!3Z-1FNPTXeg&+ told=Dk-m until=2Zb written=-3Z you=GU2ms-1XZn your=UWb2m-1fgn
having=FJZd2T
hca=Zmn
hca*=Zmn
he=MOs2I3y-1GHJLRVXYbnp 's=CNTauy-Wl >=ms asked=CM+2y4m-1FZ can=Se2Z-1Tm could=sy2O-1m did=FN gave=EW had=FOy-Cm has=y is=gy-T said=Ds-T! says=W2y-1z told=EK-WZ took=AI2F wanted=Xm-y wants=D2NT was=CZas2IO-1GHKNT2J will=-gm would=MZchx-Ps
head=MUv-KNgsy >=FU+-s @place=Xz of=S will=M-g
head*=AFGKMP-JUy
headcount=GLNx2V-1U
headline=QZa2P
heads=AFGKMP-JUy up=AFG-Jy
health=KN-APX >=N-A
health*=KN-APX
hear=MYkmvx-EFNWahjlnr >=3v-1s a=M about=KYfxy anything=i-k from=Zg2Mk-1hlm how=p-Mv it=AX-TZ more=s2T
heard=FMQWXa%2x-1Zs anything=-2X back=FQX from=M-Z of=EWa%
hearing=Z-T from=e
heart=2K
heart*=s2KZd-1a
hearts=s2Zd-1a
heavy=m2s
heavy*=m2s
height*=ms
heights=ms
held=GMZmv! on=m
hello=OQep2q-1AIJNTUVmsy >=-gmy @this=-U i=DKY it=-V
help=A,2P-1NZy >=AP-Qy
help*=,2AP-1NTZy
helpdesk=Za
helpdesk*=Za
helpful=A
helpful*=A
helping=LU
henc*=IW!-Z
hence=IW!-Z the=!-F
her=PSgz2s5y-1CGKLhkwx!& >=DSW-NQUg @this=2z and=2j-1l at=FJhz-I for=JTZby i=k2g in=DN2y-1g know=Ny name=E2W number=Wy own=Z resume=EUgos2y-1NPw she=I-y so=y that=FJy-IPT the=Rdglz2y-1Qkm through=Ny2M-1m to=AFJgj2Py
her*=ISelv-HMabgsy!
here=ISelv-HMabgsy! 's=FPSV-R >=Tv-ANUYZgsy at=Uf i=Z2W is=P-m it=F
hereby=T
hereby*=T
hers=F >=F
herself=y
herself*=y
hesitat*=f2Z
hesitate=f2Z
hey=FJOPx-AMNVZy @this=-U is=O-m it=W
hi=j&-ADLPUVYZgkprx!%), >=2W-1m @month=K @place=-K @this=-V3U all=-F i=m2K is=-2m it=CWm jo=A2C mo=P this=FU toni=Wms tyler=N will=m
high=FIVXZa-Nm
high*=FIXZa-Nm
highest=PRs-MQ
highest*=PRs-MQ
highly=2W
him=DMPfgv)5y-1AEGTXlmn+2K >=FJfksy-IMRTU @weekday=ivy2Mg-1n a=-y after=FH again=y-KZ at=F-C for=My he=FIMy,2N-1J i=Zgk%-F know=NZy-P on=JPQ3y so=%-Py that=UZ) the=JUy2F-1N2I through=M2y to=PSj-Q
himself=-y
himself*=-y
hir*=FPSTUvx2Gf-1HIJWgs2Qy
hire=aqyz2L-1INPXs >=Vmy2q-1s a=U you=LUWZa
hired=a2Fq-1IZ >=2F
hires=FGj2V-1Xy
hiring=FGPSTvx2Uf-1IJQWgsy >=Umox-s a=2U for=2P freeze=f-G manager=NTXZf-F2g
his=EGZ2x5y-1FMQTVXdo!2U name=y2W resume=Nv2y
history=D2EZ
history*=D2EZ
hit=G
hit*=G
hiya=CDFT it=CFT
hola=-m
hola*=-m
hold=NYk2EG-1DHIJMPTVZadn! >=FGwxy-Hs a=-F of=Xes-FZ off=E-D the=KNsw-Z there=-3F until=F-!
hold*=GMZam!2o-1Tz
holder=!
holder*=!
holding=NXa
holiday=Bdp-FMNy >=g-m until=B
holiday*=Bgmny-C
holidays=Bgmny-C >=2g-1C
hom*=KQVez2r-1AFNXaps
home=KQVdez2r-1AFNbps >=CKZegrvz-Fs and=mx at=g-C in=Um on=r so=K-A
homes=DL >=D
homework=P
homework*=P
honest=AKPd-Nmy >=d2K feedback=-N
honest*=AKXd2Z-1EFNbmy!
honestly=KX2Z-1Pe!
honour=TZc
honour*=TZc2F
honoured=2F
hook=Sgjm2P you=Sgjm2P
hook*=Sgjm2P
hop=-Cs on=-Cs
hop*=Xdy-Cs
hope=Jdr!%-KMPZay2N that=LW they=T this=-O to=Tm you=Jd!-Na
hoped=FXZd for=Z
hopes=2y-1Z
hoping=t-Z for=m to=t
hors*=NTgk
horses=NTgk
hosp=T
hosp*=T
hospic*=Ds
hospice=Ds
hospital=DPV2o%-1TUs >=Dory% has=N
hospital*=2P
hospitals=2P
hot=!
hot*=!
hotel=Zc >=Zc
hotel*=Zc
hour=CVZnty2b-1IPXadfhvw! >=CFLOVZbgmnpt-efhy and=CLM to=NZb with=MN-FZ
hourly=Ltz-ns rate=my
hours=JZclqsz-IMPfpvy2N >=Zqz2s-1p a=z and=Zc of=b
hous*=UV-FMP
house=UV >=2V
how=dmv!2+-1ACFKMNOTUXeow%& 's=Vu-m are=x-5m did=2m3s-1y2v do=s-mx does=2p-1s far=2m3r-1s is=mp it=k2!-1Zm long=vy2q3m many=ev+2m-1r much=dptuy3m-1vx soon=n the=gmxy-Mks they=mp!+-Z was=-2m we=s you=Pms,
how*=dmv!2+-1ACFKMNOTUXeow%&
however=K-A
however*=K-A
hr=Vpt!2MN,-1Pgmqsy%()+3Z >=L2p-1s and=X-Z at=W has=NX,-FM on=-mp w2=L-m will=FNy!-Zg
human=-m
hun=X >=Om
hun*=X
hung=EKly up=EKly
hung*=EKly
hunter*=Y
hunters=Y
hurried=Q
hurry=Eb
hurt=P-y
hurt*=2P
hurts=2P
husband=y-Kl
husband*=y-Kl
hw=mp-s
hw*=mp-s
i=S-FJNRVcn2M >=EZds3O-1m accept=Ze agree=2D am=BKTWbnx-AGMNPQcmrsvyz(+ answer=s appreciate=A ask=2m-1v asked=Cs2OW-1NPUZgm be=Zmqrv-nt bring=s2m call=gmny2OW called=e2Z came=W can=SUVfvz!-CNWYdgm2E change=-2m check=2w-1s checked=O confirm=AT-K could=Hbc2F-1X did=2Zd-1KYf! do=UYkx+2ev-1DPam!,2s doubt=c2Z emailed=X enjoyed=-Z expect=gkp2v-1s find=-m finish=g gave=Ry3E-1W get=lsx2d3Z-1Pbfk give=DOP-CE go=MXv-s got=AWds-FTUYay had=IWZ2Xa-1Pd have=KSew!-EFJWmy) hear=Mmv-s! held=! hereby=T hope=dr-a inform=k3g-1h just=Zv keep=b2X kept=d knew=Xr!, know=ESey2!-1DTVWadhl2m learned=W leave=-Zm left=X-2Z like=-Zm liked=-m live=-Km look=U made=Z may=Ps!(-y mean=T-m met=U-y might=x missed=gi must=Zbs!%2K-1gn need=AZbw2m-1Padegn needed=2A never=d-ADKTa no=-D noticed=e2Z-1Uabd offered=Pj-Z only=A-a opt=ms-n owe=-Z pass=Ps2m passed=N-Wy phone=y2C phoned=O prefer=Y promise=2g put=NZs2t-1Fap rang=OT-Z read=D-Zsx really=3Z received=3A recruit=-VZ regret=2X ring=m2On-1Cgs said=KMagkmy!2E-1DPUr saw=-UZ say=KZau-Tfg2m see=ru2s-1Z send=Um2s-1r2w sent=y2Us-1WZx shall=TX2Kdg-1cm shan=Ke should=NWdms signed=3E speak=3O-1m start=2s-1n still=Xx2m-1s submitted=2N suppose=Zdo-f take=n2m-1Z tell=Zf2t think=Pdy,-Z told=Xdk!2y-1TUWZ took=N-T tried=-KYZ trust=P try=O used=NU-Dm want=tv2TZb-1DYcg2K wanted=v2m-1PZy was=W!-DEPZgnv went=-y were=QZy2Pa-1R will=Pew2S3g-1CDEFNRTUWXYcsz!2MQZa wish=FIY withdraw=EY-D work=U would=QXZag&2PT-1ALMRUVuvy,2N write=2W-1P
ice=G2F-1J
idea=Kdtx-s of=t
ideal*=PQ
ideally=PQ
identity=%3! is=2!
identity*=%3!
if=JOZchq(2f-1AFIKNTWXbdlsuv%2g he=OZxy-P i=OPQXz+2s!-1EFRSYemn2g it=Uq2(-1EFLQTos%2KZ my=Em not=EZ2e now=COW she=OZc-V so=o-u that=EPky-2Z the=qx-LTUZs there=Ppr they=Pcm2T-1MRg this=-Z we=Z-M you=DJLYZfh-INOTUWabegmt!2y your=Z2M-1z
ignore=N-Zmy
ignoring=e2Z
il=LPShr3g-1ACQZ b=-g send=gm
il*=LPShr3g-1ACQZ
immediat*=EZb-ey
immediate=EZb-ey
immediately=mw2Zb-1af >=Zb
impressed=F
in=Vgrtz-AFJKRehqx( 2=FO 2021=m 2023=s 5=Zbgi >=FHNUmv)4T-1JKXq @month=Dk-N @number=MQglrs-Nkn @place=LSUjrz%-MQVhpx2Z @this=4V-1U3z a=PWXajnopr2g-1MQUdhy about=2m advance=v+2!-1%2A all=Z an=g and=Nr any=e2a at=Ms by=M case=-M class=O confidence=2!-1% copy=S2P-1MNQR english=PSnw-Ugsu for=DEK%2N-1FZ) front=DUZd-fm future=Y2y-1EKZ half=c house=2U is=2M it=KZd+-Ffm may=F-g mind=pt-gsu my=Cy&2!-1DPg%2T next=Ob2Zm no=Y on=PQ2N-M order=2A our=ELVcfz-P person=V2z!-1Z principle=N the=GQRTbw-DKNSVehovy2L their=NX-Fz there=Pa this=PQZafpq-dmsy touch=ESksy2P3g-1MNUVZhil which=b with=DM word=stu2n3m-1x writing=PYp! you=NZd-f your=MZ2FIa-1JKNWbfm
inbox=PSgk >=S2P
inbox*=PSgk
includ*=Gcs2F-1HJN
include=p
included=s2F-1HJN >=s2F-1HJN
including=GZ
increment=u
increment*=u
incubator=Sj2P-1MQm
incubator*=Sj2P-1MQm
incumbent=FH
incumbent*=FH
indicat*=m2t
indicate=m2t
individual=M!,
individual*=M!,
induction=2!
induction*=2!
inform=2Kk3g-1hilm you=T2gk-1Zhil
inform*=FKy2gk-1GPhilm
information=Xs2T-1AZy
information*=Xs2T-1AZy
informed=FHN2y candidate=F2y
insid*=Pq2L-1F
inside=Pq2L-1F ir35=Lq
insist*=%
insists=%
instead=HKNZmn2f-1rs >=Nfmnp-Fs2M of=HKM2F
instead*=HKNZmn2f-1rs
instructed=,-F
instruction=2,3!
instruction*=l2,3!
instructions=gl
insuranc*=K
insurance=K
intelligenc*=a2Z
intelligence=a2Z
intend=M
intend*=M
interesa=-m
interesa*=-m
interest=2KUs3T-1NVZgnx >=Ks2T-1y and=At in=T2U-1V
interested=KUmy2s3T-1AEFOXqrvwx >=2Ums3T-1AMNOZopqruvwxy2nt i=-T in=-KTm to=To
interesting=-T
interim=V
interim*=V
intern*=Za
internal=JM,-Zy candidate=-Z
internal*=FHM-GIJ
internally=FHM-GIJ >=H2F-1GIJ
international=-g
interns=Za
internship=FHSWg2L
interrupt*=-m
interrupting=-m your=-m
interview=ITadmx+2MNv-1ACDEFGKOSUVWXYegopqrtu%,2sz >=FIPnvy!&-KZ and=d-Z at=2M-1N for=HL i=PQT)-Mm in=2M is=MN-Fm on=Tn-M2A process=2v-1psx slot=Zaf to=n-M was=x with=N you=2MN-1gm
interview*=FINP-Z
interviewed=FINP-Z >=X
interviewer=P2M
interviewers=X+
interviewing=JPmy3v-1IZor >=-T with=sv-r
interviews=v4M-1PZy >=-M are=N2Mv-1s
into=dgh!-MTZmy a=K that=d! the=Vg
intrigued=NT2m
introduc*=PSWmsy
introduce=2PSg3jy-1NQRTVWXZhikl her=ASgjy2P him=PSgj-Q me=gmsy myself=-PV you=Sty2gj3P-1QRZhikl
introduced=PSWmsy
introducing=D
introduction=MSWs2gj3P-1Qkl >=m to=MSg2Pj-1QRk
introductions=PZ
invest*=d2Z-1a
invested=d2Z-1a
invit*=IMglx2N-1PZ
invitation=AF
invitation*=AF
invite=Nglx you=N
invited=MN
inviting=F
invoic*=Llq
invoice=Llq
invoices=-g
ir35=Lz(2q-1N >=Fz i=q
is=GU!-ACEFIJPWYdgntxy $=V-Fm 1=-F >=mo!2A-1FKTVs @n=s @number=MTp2r-1NZs @place=V)-m @this=U2z @weekday=Zemx2N a=ILZan!2M-1UXbdemy&2N an=n-Z and=b!-Z at=-F attached=-E back=! being=2N closed=BN-FM closing=f-c confidential=&2!-1, confirmed=N done=Vv! fine=N-Zm fixed=2V for=o free=-Z full=K going=Zagy2N-1Fm gone=f2Z-1abe good=-X happy=KU2y he=2ms-1y hiring=LUmo how=v i=2K-1! in=G!)-KLMUX%& interested=K2N-1U it=aoqr)2O4m-1KTnstux just=2A-1Z known=2!-1m% limited=Z looking=LPUVs2my-1WZq missing=-N monica=U more=Za my=Wmox2Ze-1abcdfqs no=FXZ2HUc-1GKMfy not=Qn+2Kq-1FITUms& nothing=-Z now=OUb-2m of=T off=KNf on=Fdsv,2G-1IJMPmrz& open=-y our=V out=b-yz over=Fg paid=MPp perm=( permanent=UZ poor=p postponed=M restricted=! signed=V-& still=NX%-Zm that=mq!&2X-1Fbno, the=Pep3m-1AKNTZnstu! there=v4m-1z this=mqx2O-1KUnv to=ANg-Z too=K under=2U until=%-) up=T2y-1Km valid=c very=TZ-FN way=Tgl what=Xd-e2m with=v4N-1PWZm yes=DJT2F yet=-X you=Mc your=2u-1p yours=J2F £=-L
ish=CL >=CL
ish*=CL
ist=-2V
ist*=-2V
it=QTcflpq!-RWXYadehinuvx 's=LQcq2z-1SYemy&, >=EFJPbfms(2Q3T-1CGIORSUWXaenu%& @number=mv @place=2mr-1K2s a=OT2Kv-1gr after=2Ky again=cm-y all=k alright=O-m and=DKfgks(2T-1FMl as=w!-Ys at=fmr&-Z back=El be=COrx-m because=f2K before=p!&-% but=AGZe!+-I, by=VYZbo2g-1Mkm can=y comes=-k could=m did=AOWd2F-1K down=F2K-1TZ for=DEGasy-Iz2m from=r-T further=E go=m goes=-m has=Pv2X-1Ns i=Mmx2V if=o in=ADbrs-Kg internally=H2F-1IJ is=ACFGQTUVco!%-HXpvyz&+,2N just=Ta2m last=H mate=DK2F no=E2K-1Z now=b-FN off=Y2DM-1KZ ok=3s-1nw on=Acs, only=Zd or=fmx-w out=a&)2F-1g% over=X-KZ pay=p-st pays=-Z permanent=s right=-2m shows=Pm so=HXa+2K stands=F still=px-s takes=Pa thanks=A that=mn-Z the=v-Z there=KZd-A they=N2M-1Z this=M through=V till=2! to=DHfz!2NTl-1EJKWjkr% today=2e-1Z tonight=Zfgl-bck up=KP2g-1Z was=NOy-FPm2Z went=Z!,-N were=U will=Zc-FMbdgy with=N(-FZ2K works=!+ worth=gtu-Zs would=ELPZ!2f-1Mam%& yet=!, you=Ed-Y
itself=b2M-1N >=M is=M
itself*=b2M-1N
java=-my
java*=-my
je=S2P-1m
je*=S2P-1m
ji=W-Vm
ji*=W-Vm
jo=ACW
job=FJKLTUm2d-1AIMOXefgnpr! 's=Hx3F-1IU >=FLUVWmx2JT-1ACDGHPcfgopqr @place=mr-s and=NU-M at=HTZ but=T description=2s-1FTx has=If-F i=E2N in=K2q-1FU2s is=GKd2U-1Vfm not=KL on=D title=ETsy was=x-s with=U2oy
jobs=HVZasy2Y-1EPfg in=VZ
join=JT2F-1NP in=my the=F
joined=2F
joining=K-z >=2K-1z bonus=-yz instructions=gl
joke=PZ2K
jordan=J2F-1I
jordan*=J2F-1I
joy=FVXm2Ox-1s
joy*=FVX2mx-1s
jump=tu2T
jump*=tu2T
junior=UZa
junior*=Ua2Z-1Ff
juniors=Zd-f
jury=!,
jury*=!,
just=AVZmw-CFPWXb3s a=AXw been=K checking=2m got=O not=KZey now=3N ringing=mo saying=-X so=Lu2M-1N to=ATUgh wanted=2y
k=ALUVcpt-MNPXsz +=V >=U2AV-1Fmz but=mq for=U in=y-V match=-Vz perm=L permanent=FL plus=UV-F
kafka=Q2P
kal=-mz
kal*=-mz
keen=DNVmsy3T-1FKn >=Ts2N3m and=D2T as=Z2T on=VWy to=T
keep=QZes!2k-1CNRYabdgil()2m it=&2!-1My%, looking=Zf2F me=KT my=EK-Z the=M to=,2! you=FO2gk-1il your=-Z!
keep*=es!2Qk-1CDNUYabgil()2m
keeping=A-Zm
keeps=f2W
kept=FNQ-X
kettl*=-g
kettle=-g
kev=KWf-m >=Zf
kev*=KW
key=UV
key*=UV
kid*=COad2Z-1Fef2m
kidding=e2Z
kids=COZd-f2m
killed=G2F-1I
kilo*=ms-nz
kilos=ms-nz >=ms-nz
kind=Waq-Mm >=-s enough=2W of=Zaqs
kind*=Waq-Mm
kindly=KWYZbm-MNPUXfnpy confirm=q2m do=E let=v2m-1E note=F-m revert=Zw share=s3m-1u
kindness=-m
kindness*=-m
kit=P
kit*=P
kitchen=NP
kitchen*=NP
kk=A
kk*=A
knew=Xr!,
kniv*=K-y
knives=K-y
kno=ky,
kno*=ky,
knock=gi
knock*=gi
know=Ikmpvy-DKNTVYilnstw >=Mgy2kp-1KWZhlmv about=ghy! and=,-Zg anybody=-P before=-w but=g by=hm-k he=FN how=Pkrs+-v i=Eb-g if=mqxy-Ls it=O-m more=T on=Mkv someone=P that=KNZ2F-1m the=Uv!2m-1IMXx%)+ this=F-DZ what=LZdmp-ns when=g-s where=Xx) whether=mpv which=o2m who=v%2!-1Zs you=Z!&2e-1FPam, your=n2P-1p
know*=Wr!,-QZm%
knowing=dm2x
knowledg*=QRU2P
knowledge=QRU2P
known=M!-UZm%
knows=W-XZm
kubernet*=P
kubernetes=P
kya=-m
kya*=-m
l=Z >=Z
l*=Z
l8r=Cgl-k >=Cgl-k
l8r*=Cgl-k
la=r
la*=r
lab=PTVjry-MZ >=NT
lab*=NPTVjry-MZ
lack=PZa-f of=Za2P-1f
lack*=PZa-f
lad=F2y
lad*=Fy
ladder=-m
ladder*=-m
lads=F
lady=L
laid=N(
laid*=N(
lakhs=my2t-1s
land=Za
land*=Ja2F-1Nf
landed=J2F
landlin*=Cm
landline=Cm
lands=M
languag*=Q2P
language=Q2P
lapse=-m
lapses=Us2Zc-1bz
last=GXem&2u-1ADFJOPTVZacgqtwyz% 4=-m >=N-F @number=MNm2u-1F @weekday=2X chance=Zb manager=-y night=FG-Hm person=f place=m project=Ms time=mr-y week=EXx-NVs year=d,2u-1FNsz
last*=M
lasts=M @number=M
lat*=Mm2Pn-1FTy
late=Mn2P-1Fy >=-K
later=Zbgl-Padey >=gl2b-1cfm
lates=m >=m
latest=km2wx-1n2s resume=w
laugh=-m >=-m
laugh*=s-M
laughed=ms
laughing=P
law=-TVm firm=EZ
law*=-TVm
lawyer=U
lawyer*=U(2!-1F&
lawyers=!2(-1%&
lay=M&2D
lay*=&2D-1Z2A
laying=-2A
lead=MPVWz-Zy >=FR with=Q3P-1R
leader*=s
leaders=s
leadership=z!%-V
leading bank=!
lean*=M
leaning=M
learn=PZs
learn*=N-AP
learned=W
learning=NT-A trust=N-A
leas*=Vmx!)-K
lease=Vmx!)-K is=V!)-K
least=2Zdo-1Fbcfm
least*=2Zdo-1Fbcfm
leav*=BKay2s-1CFMTUgkmtx
leave=BDKXas-FNTUWbfgkux2m >=M-2Z and=Bh-Z in=2y it=2K-1Zg me=KYZy-a my=D the=a2Z-1bdef them=a to=E until=BX you=i-Z
leaver=Z-N
leaver*=Z-N
leaves=N2Zf
leaving=PQsu >=Ksu the=W
lecturer=W
led=K
led*=K
left=ey-FPTWZa! a=Ky in=N-2y me=EZ the=Y-m
legal=g2N
legal*=g2N
legend=A
legend*=A
length=opy
less=W-TZ so=Py-T than=W
less*=W-TZ
lesson=MNR2P-1Q >=M
lesson*=MNRs2P-1Q
lessons=s
let=KTaghkp-ADMOQVWXbeilx+2s 's=Ea2TZ-1DFPgy down=Zd her=Ny him=NZy-P me=PSghmp-CEWXZknsxy the=2K-1m them=P this=Zf2K us=Ehn!2T you=FUgv2k-1ijm2Z
let*=KTaghkp-ADMOQVWXbeilx+2s
letter=JZcux2l-1Whw >=AMZdx,2u-1gs in=F2g is=-Z
letter*=Jclux-Wkwy
letters=M
lettin=A
lettin*=A
letting=AEZy2d-1Fa me=Ay
lev=3y-1m
lev*=-m
level=K&2a-1fm >=KZay
level*=KN&2a-1fm
liberty=N! to=!
library=VX-U
library*=V
licence=sy-Z >=FPy
licens*=s
license=3M4N-1P >=2MN
licensed=s
lie=Zd-ef
lie*=Zd2V-1efm
lies=2V-m
lif*=PSZf-Qdmz
life=PSZf-Qdmz >=f
lift=s-nz
lift*=GNe2s-1FXn!
lifted=N
lifting=Ze
lifts=G
light=-Q on=P-Q
lighthous*=Q
lighthouse=Q
lik*=Uvy2T-1FPZ
like=JUms2T-1DIORVegpr >=An-FM2Z @number=N a=Nams3Z-1FTf about=-m an=W-M in=s it=F-NPT me=Tmo my=EKTY that=Q2P-1Z the=FLT2y-1MZm this=f2Z-1a to=JMNsz2TUm-1ADKOQWZgnrtx you=JPd2FY-1IMTf your=Pm
liked=FMRU2N-1Qm2Z the=U-P you=F2N-1Z your=NP-2m
likely=Lv
likes=U2Ty-1FPZ
limit*=BLZapq-FMm
limited=BZapq2L-1m company=L to=Z
lin*=Wsty2k-1ENVl
line=UWsty2k-1ENl >=Zmsw manager=y on=k2FU put=K2W with=L
lined=Z
link=els-KMkn >=2N to=l-M
link*=els-KMkn
linkedin=-gm
lip*=&2!,-1%
lips=&2!,-1%
lisa=H2F
list=Nw+2Yf-1ACDFMPTXceg >=Wf2Y-1K and=Zf-Kd for=KN-Y of=m+-2Z you=EZ
list*=Nw!2Y3f-1ACDFMPTVXaceg
listed=2!-1V
listen=-K
listen*=2P-1K
listened=PR
lists=f
literal*=d2Z
literally=d2Z
littl*=Ps2Z-1Sfm
little=Ps2Z-1Sfm
liv*=Vj2r-1s
live=ru-Km in=ru
living=Pjr-s
load*=Z
loads=Z
loc=m3r-1s
local=V
local*=V
lock=Z
lock*=-m
locked=-Z
locum=sz2L
locum*=sz2L
lodg*=gj2NV
lodge=gj2NV
log=P-m in=P-Zm
log*=P-m
logistic*=Vs-x
logistics=Vs-x
logo=2U-1Z
logo*=2U-1Z
lol=DEae-CYdfm >=E-CYm
lol*=DEae-CYdfm
long=OPTabm2Vqv-1LNenx >=av as=V term=-L
long*=OPTabm2Vqv-1LNenx
longer=EFc2HU-1DIJXm >=YZ
longer*=EFc2HU-1DIJXm
look=KPh-DLSTXcekp! >=MZf3m after=V-MZ at=KPQlr-FRSgms for=-g into=gh it=g like=mt-p
look*=HPQh-ILRSTXcekpy!
looked=Xx at=Zx2X
lookin=UVst2m-1x for=UVt
lookin*=UVst2m-1x
looking=KTUVamsy-DEXepqux2N >=ms and=2K at=KZa but=f-K for=KTUVmsty-FNpqux2Z forward=2A-1D
lookout=U
lookout*=U
looks=P-Ky like=F
loop=Ak2g >=A
loop*=Ak2g
lose=!2YZf-1FPacem it=Zf my=2Y the=! you=-Z
losing=FH-Z your=-Z
loss=Zf
loss*=Zf
lost=FPRT-IKQ @number=-F it=F
lot=AFVWn-Z >=AU about=2W
lot*=AFVWn-Z
loud=PQ2F
loud*=PQ2F
lov*=K
love=TUax-ERZmy >=g-2m a=P-T2m it=2D-1m the=K-E to=FNSTXmx2U-1KZs what=-m
loved=FJTm the=N2T-1F
lovely=R2P-1Zm2y
loves=K
low=-m
low*=-m
lower=Zc
lower*=Zc
lowest=Pt
lowest*=Pt
loyalty=Zd
loyalty*=Zd
lpa=Z2o-1m2t >=2o-t max=V
ltd=mq >=m
ltd*=mq
luck=x-ATZ >=mx
luck*=x-ATZ
lucky=Z2a-1de
lucky*=Z2a-1de
lunch=CMZgi-FPfhkm >=M-FNfk is=C
lunchtime=CZmy >=Cmy
lying=2K
lying*=2K
m=W-F2z >=2U-1z
m*=W-F2z
m8=K2ms-1n
m8*=K2ms-1n
machin*=s2m
machines=s2m
mad=a-M
mad*=a-M
made=EMNSUXdx-Wav&2F >=MXZd a=mx-s it=ENZfy me=)-W2Z the=NPSz-Zm up=mu you=ds2Z
maiden=-m
maiden*=-m
mail=rs&2l-1hy >=M-m and=A it=2l-1hk
mailbox=B
mailbox*=B
mailing=Yw list=Y
mails=Ye
main=N
main*=N
mak*=IMSZdjmux(-CDFJKOQTYbciloprs
make=PSdgjnt-KNacilpsv @weekday=2y a=W it=dt&-PTUZfs me=e2Z of=x-m sure=PQd-c the=Sjy2P-1QRZ up=Zb you=Pd
makes=MNav2Z-1FPbs you=2Za-1d
making=W-J
mam=AH2F-1m
mam*=AH2F-1m
man=AWZe >=A
man*=AWZe
manag*=-UVz
manage=-mz a=-z
managed=g-K
management=R2PU-1Q
management*=R2PU-1Q
manager=RUVhs2Nz-1ACEGQWopqr 's=NPZe >=FHNXh2s-1P and=Mgh-N at=-V has=X-F i=T is=y%-MU said=Pc to=s was=z will=2N-3g
managers=y2P-1NR2m
mandat*=E!-U
mandate=E!-U
mandatory=b2Z-1e >=b2Z-1e
mandatory*=b2Z-1e
manner*=Za
manners=Za
manufacturer=U
manufacturer*=U
many=Zemv+-TXabrt interviews=p messages=Ze people=2x rounds=+2mv-1nsx thanks=2A years=-m
many*=Zemv+-TXabrt
marathon=-Py
marathon*=-Py
marine=-Wy
mark=Pl
marked=INRf-m you=FINPR
market=Kf)-MZm >=EKfy
market*=Kf)-MNZm
marks=P
master=L
master*=L
match=K-LMVZz >=K-V
match*=K-LMPVZz
matches=y
mate=DOZam2FK-1Jefn >=DFUY-y
maternity=Umqy2L leave=y
maternity*=Umqy2L
math*=2v
maths=2v >=m2v
matter=h-k of=Zh-k
matter*=h-k
matters=m
max=z
max*=z
maximum=z
maximum*=z
may=DGMfhny!(-HTVXpvxz)+2Z >=EFN2n-1Zgrsz be=MW call=y i=OPS2m-1Zgxy not=K(2E3!-1D) well=M
mayb*=e2Z-1df
maybe=e2Z-1df >=Zb
md=-y
md*=-y
me=CSWZdu-FHLMNOPQacfnqrz% 2=E2D3C >=KWYvx)-MNOfpz @number=gy2m-1Z @weekday=2Cs-1n a=Cnt2u-1DWk2Z about=W after=Zgy again=e2Y3Z-1cgm2K alone=2Y-1K an=MXmv and=!-y2Z any=Y as=Cy at=-YZm back=Cf-gm before=k-l between=C but=EX&2K by=bm check=gh-k down=Td-EKa feedback=X for=DUVYs-W forward=2D-1ATm from=su2Km-1C fwd=DE have=t2m how=mx i=T-Z if=E-Zm in=DEdg!2Z3T-1Fe introduce=Pjy know=Ahpu-EKgn2Z more=KX2T not=( now=w2Z-1fs off=Wy2Y-1CTm on=CKegk-EMmz once=-Z only=Z or=ev2Z-1a out=KPy-TYZ over=W please=2C say=LW so=-Z straight=A-K thanks=E2K that=Zfs-FKany the=CNmos-KTWYnv2g then=CK there=E think=V-Z till=gk-m to=DF2W4s-1AHMTYntvw! today=2a-1m tomorrow=Ce2Z tonight=C-Z up=2T what=pu-Zx when=CFcn2Z-1de where=emx2Z whether=Un-s which=mr who=Dm2NUo-1s will=Ze with=Z-m yet=Ex-s you=e3W your=dw2W3m-1NPy3s
mean=Vpx2Z
mean*=CDVpx2Z-1FM
means=D
meant=-y to=m!
meant*=-y
meantim*=mq-Z
meantime=mq-Z >=q
medical=DU2M-1EN >=2M
medical*=DU2M-1EN
meet=Tn2MPS-1FRUWgo2Q >=P! on=m the=T2M-1P them=T! up=m you=NZ3M-1Fm2P
meet*=JMPn2S-1LRVZoyz2Q
meeting=MNbv!-OPa >=MN-P the=MT
meets=-y2X
mein=-Vmz
mein*=-Vmz
member=N of=N
members=M
men=my
men*=my
mention=y&2m-1Z that=2y the=2P your=m-n
mentioned=DPt3W-1NQUZ >=mt that=W you=W-U
mentor=-y
merci=A
mercy*=A
merger=G
merger*=G
mess=-a
mess*=-a
message=Yy2ek-1CFKMPacdfhijlmz >=Zy-KX3A and=Z from=Yg i=g-Z me=Y please=N-Z you=g2k-1l
messaged=Ff2Z-1g
messages=A2YZe-1Ebdf2Km >=AZe2Y-1BEKd2m from=Y-K
messaging=2Z
messy=P
messy*=P
met=FJ-yz2MPZ >=!&-% the=EU you=F
method=Qy2P-1R
method*=Qy2P-1R
mgr=Fgm2X
mgr*=Fgm2X
microservic*=P
microservices=P
mid=Nk!-F
mid*=Nk!-F
middl*=NO-m
middle=NO-m name=N of=O-2m
midnight=c2Z-1FNaf >=Z
midwif*=2M
midwife=2M
might=emnw2W-1FMNUZgs be=VWn-PZ have=Z you=2m
migration=N >=P
migration*=N
mil*=z
mile=z
mileag*=p
mileage=p
mill=L2VX-1U
mill*=L2VX-1U
million=A
million*=A
min=O2t-1CNp >=-N
mind=CKOXou-DFPUfnx >=EMNdp-u about=MXd2K for=-g if=Ou
mind*=CKOou-DPUfnsx
minds=F >=F
mine=x-PZ
minimum=tz
ministry=X
ministry*=X
minute=Mku2Og-1mn >=F2Og-1C2m to=O
minutes=PQZl2Obn-1FNRTUacds >=CPl2O-1NZms early=P-m of=Z on=ms or=2O-1Z2m
mismatch=FKP
mismatch*=FKP
miss=Kn-g our=mn the=-Km this=Z
missed=Pi-NVm calls=Z you=gi
missing=g-FZ >=-N
mission=K
mission*=K
mix=2p-1s
mix*=2p-1Zs
mo=P
mo*=P
mobil*=CZ2y-1z
mobile=CZ2y-1z >=C2y-m
mock=-M
mock*=-M
mod*=M
mode=M of=M
model=(
model*=(
modell*=P2U-1Q
modelling=P2U-1Q
moment=GKbkru%3O-1Tls2m >=ruy2O-1s i=g
money=Kopty&-FPTu2s >=KZmop2y and=KMN i=p!&
monica=U
monica*=U
month=Le%2q-1NSTbmy 's=-Z >=We-FPby end=P
month*=Ltz-sy
monthly=Ltz-sy >=Lt-y
months=Pdnquz2L-1MNgsy >=LPQnz-Zy of=d2Z to=F
moon=Zy
moon*=Zy
mor*=RZks2TY-1ADKLSdhmnrvx
more=RZks2TY-1ADKLSdhmnrvx >=EZes2T-1MNdmn about=T from=k2g i=KXY of=KYy-E on=MTXo people=2MN-1Z so=T than=NVXcmw-P2s time=b-y
morn=g
morn*=Ug-m
morning=FHNXt2n-1IPTWZhs2Gy >=AFn2N-1MPWZhm and=X-NZ i=Ze it=! until=Z
mornings=U-m >=U
most=mou-Ngs of=2y recent=u2m-1s
most*=Zou-MNgs
mother=KM-T 's=C i=M
mother*=KM-T
mouth=P
mouth*=P
mov*=INTVXrt%-DELMUZegpx)2y
move=TX2t-1FMegy >=v and=t2m-1u forward=Nm2T-1M on=2Z you=Nt-Z
moved=TXo2N-1Uyz2F >=Nmo!2X-1y on=s to=-U
movement=Xpx2N-1s on=Xpx
moving=FV2r-1s >=K2r-1s to=V
mr=a-KMTUm @this=-U
mr*=a-KMTUm
mrs=2W
mrs*=2W
ms=PW-NQwy @this=-U
ms*=PW-NQwy
mtg=N
mtg*=N
much=AMZdmtuz2p-1KPbcvx >=mp-t appreciated=A as=X!2M-1A i=V-2m in=NTX is=y2mp-1s notice=2n-1u2s obliged=AD you=mtu-Zns
much*=AMZdmtuz2p-1KPbcvx
multidrop=V-U
multidrop*=V-U
multithread*=2P
multithreading=2P
mum=Ty is=T
mummy=a2Z
mummy*=a2Z
must=KMZbs!+-FPacdfgmn& be=LV-FM2Z have=bms3Z-1cgn i=Z2e-1m keep=2! not=-K
mustard=TZ
mustard*=TZ
mutual=-PZ friend=W
mutual*=-PZ
my=DHSZdhsx&-FNOUVWXabcfimnpqrtvw)2MR @number=Qe2P-1Z @place=-g @weekday=dh address=Y answer=2h3g-1Zl application=Kx2Dm-1s authorisation=E availability=gh bank=-g bonus=k books=Zbf boss=Z calendar=l2A candidature=DKx-s car=2C client=LU clients=Zf-a colleague=-RZmy consent=E-D contract=ms cousin=Pjxy-T current=To-E data=2Y daughter=K desk=BZ-g details=D2E-1m director=K3Z-1e documents=mx-s earlier=F-Z email=Y2m end=DTX ex=DP-K father=K file=D2Y first=T friend=PWZam hat=T head=! husband=h inbox=! interest=4T interview=Tx-D job=2Z3d-1f last=eu-d2m leave=D-m list=W lunch=Cg manager=KZhkz-W mate=y2Pm mind=2EK mother=-C name=Dy2E-1d neck=d2Z neighbour=y-Wm number=kmx3Y-1Zs ok=E old=y-Y own=d2UZ-1Tx p45=C-x partner=hms passport=-g permission=D2y-E phone=-C present=u-E profile=EZx3D-1Km question=A reference=-g references=gx resume=lx2E-1KYkw2m side=D2A-1X son=-K thanks=-Am time=-T updated=o-s2w visa=-m wife=k work=-2m
myself=esy-PXg >=ms,-PVX i=Z
myself*=esy-PXg
nada=3UX
nada*=3UX
nam*=Nlm-FXZ
name=Em2Wo!3%-1KYadgrvx&()+2FPX, 's=2U-1! >=Wo-Ug @this=3U and=mop& before=E by=W came=UW forward=2W from=W i=!%-Z& in=2D is=%-& of=mop2y off=KZ on=ETVZ-dm out=DE!% the=y%2!-1&), to=M was=2W
named=NW!-FX
names=lm of=Plm
national=o
national*=mo
nav=pr2m
nav*=pr2m
nd=Xz >=X-M shift=LT
nd*=Xz
nda=2!%-1K+, >=2!%-1+,
near=Mrt)2V @this=V the=M)
near*=Art)2V-1Z
nearby=K
nearby*=K
nearest=m2r-1U
nearest*=m2r-1U
nearly=2A
neck=2Z
need=VZs2m3b-1DENOPTXYacdefgyz!2KM >=s-Z @number=t a=FWZbm an=Us it=bq2Z-1fms me=s my=2ms-1x not=P-Z the=Zbr2m-1K to=b-EKMP your=Zbw2m-1aden
need*=-Umy2X
needed=-Umy2X >=A-Z from=Zd
needful=Z
needful*=Z
needs=KLUVz-MNWZy >=F a=L2V-1P
negativ*=FV
negative=FV
negotiabl*=np-s
negotiable=np-s >=np-s
negotiat*=a2Z-1dfy
negotiate=PZ
negotiates=Zc
negotiating=Za
neighbour=y-m
neighbour*=y-m
neither=f!%
nephew=Fy
nephew*=Fy
nervous=y-m
net=Lu
net*=Lu
network=RZ
network*=RZ
never=Pa2Z-1ACDFTWXeg2Km! got=-A once=PR say=M to=Y
new=GKNVXs-EIJLMPUWYmoqz!2Z >=KX @place=-m job=2K-1F role=-F starters=FG year=y
new*=GKNVXs-EIJLMPUWYmoqz!2Z
news=NUXx2FT-1GKWZmno! >=FIX2x-s @this=U about=A-m as=-X for=N from=VXsy-No i=LN-T is=-X on=MX that=Ty yet=X
newsletter=Yy-z
newsletter*=Yy-z
next=m2bv-1CJLVWYadpux2z >=Q2m3v-1t @number=b2Z-1Mm @weekday=Cy-N door=E half=Zb hour=Zb person=Z-b round=AF-M step=MTv-Z time=2P-1Z week=Nfgk2Mn-1Zsy year=Kt
nhs=EK
nhs*=EK
ni=m number=m
ni*=m
nic*=Z
nicely=Z
night=GUVc-AHn >=FG-Hm shift=KUVW-D shifts=K
night*=JKUWsz2V-1AHNYgr
nights=Jdnsz2V-1IMNYgr >=Jz-LTYg and=KTds
nit*=Kcgmp-A
nite=cg >=Hg-Z
nites=Kmp >=Kmp
no=EIYZhxy2Xz3K-1CGOPlmnopqr2JTW! >=FZemvy2Ix3K-1AEHTVfns @number=-Z access=-K agency=2L and=f2N answer=Xe2y-1b by=Z calls=2y-1M change=3X-1KM decision=3X do=2E from=I2N3F-1H further=2X3Y-1FK hard=E-Z harm=-Z hurry=b i=X-EK idea=d interest=Cy2K-1Z is=-XZ job=2H-1I joy=FVX later=bms2Z-1cfgn longer=2EFHU-1DIJX luck=y-K more=mwy2Y-1KT movement=2X need=g-CKZ news=P3X-1FZmy not=KU on=M-Z point=2K pressure=-X problem=Dy2A questions=3y reply=Xe2Z-1by response=a2e3Z rush=-Z show=Zf signal=C-K take=MY thank=4K thanks=F3K-A to=AUf2E-1a update=2X-1Km word=2X-1Zy worries=d2A-1K you=E2K-1D
nobody=WZpx%2a-1IKNTUbcs 's=X%-IZ else=DZ-FK has=Mpx2m-1s in=Za2y knows=W
nod=D
nod*=D
nominat*=W2D
nominate=2D
nominated=W
non=L-Y
non*=L-Y
none=P3X-1FZ the=2X
noon=NZb-FXadej >=Ngn-Cs i=Pbm on=ms-n tomorrow=fk
nor=EY!%-KZ
normal=MZ2s
normal*=Mv2Z
normally=nv-s
north=r2V-1U of=r-Us
north*=r2V-1U
not=RXZhp!2EIK-1ACDHMNSTUVWgsux2Jmz >=OZx2a-1CKbd!2z @number=NZe a=NUXa-FO! able=b!)-% about=EX accept=FMP-KZ agree=M2EX-1D allowed=!-KZ an=e answer=gms approach=E arrived=X ask=Za( at=K! be=IP!&3FK-1GJXdgm, been=FM2I-1HJNZ before=Xgk2y bother=m call=Y-KZ2C changed=MV come=Zf3X-1F! comfortable=Ey consider=K contact=2Y-1Em decided=MX2y-1F2K disclose=2! do=KTdm2n-1EYs even=F2JZ-1I expect=2Z feel=-Z find=Fmv-K for=a+2K-1T forward=2E free=,2!-1O get=Iaf2Z-1Pbe2d give=ETe!-D given=EX!) giving=Ze2E go=EFLd,2K-1TZ going=FIKd-Jb got=Zb2m guess=-Z had=-Z have=GVgp2EX-1DZf! hear=CMZ heard=M-FZ help=P, in=K-FU interested=Zy3K-1m3T it=2q-1Z keep=MT2O know=dgh%-EKP! let=EZd like=-2m looking=3K made=2X make=emny-P me=K mention=%)2y message=2Y met=X2W mind=Ca-K miss=-Z move=Zs2m moving=FP name=y%2! need=N-Fm now=CE-K ok=3E out=gk2N-1Z pass=!, picked=A possible=mn pretend=Xe2Z-1F put=K!2E-1Z read=PX-Z reply=2N-1PX2Z reveal=!-KM right=K ring=y-EK said=-E2K say=Q%2!-1FZm&+2K see=FKPf selected=I2F-1J send=d2E-1g2m share=Emp!-Zg% sign=Z2K signed=X-2F so=Ef something=Z start=K stop=-2KY submit=3EK sure=gh-Lk take=2K-1Y talk=C( tell=Eo!)-Km&(2Z that=Ky-Z the=FIUVar2K-1bd! there=Pe2X think=Ke this=IK2F to=DYfp2E!-1NXd2m too=C wait=b2UZ-1ce want=Ebsy2Y-1PTZ2F what=FKZa wish=M-T work=KYy2r worry=T-E write=KY yet=P,-Fm you=Fdm
not*=WYefy-Ad
note=WYefy-Ad >=3W-1N3A from=-X of=Zm that=Z the=F
noted=PR4A-1DKTmy >=3A that=EPR-A
notes=-N
nothin=-A
nothin*=-A
nothing=Uk2e3X-1IPVWZamsy2F! 's=-M >=L-N back=X else=-X for=2K-1Xy from=2X3U-1V further=2A has=N is=2M more=2N new=3X to=X-Z will=k2Xg yet=-2y
notice=GPQku4n-1AKMNVZprx2s >=GPn2u-1V2s and=c-F period=Pk
noticed=Ze-abd2U >=Ze you=P-Ub
now=CEGNUZbkluz%2O-1IPTVaery 's=-Z >=GNbguvz2O-1DILPVWXZfm @this=U a=-m and=Kklmu2t-1N2s but=P-Z i=A2Z is=f it=LPZf or=O-Z please=E-m so=-Z that=DK with=2N you=Z2d
np=Ant2u >=nt2Au
np*=Ant2u
num=PSgl2m
num*=PSgl2m
number=PSWckmsty&2Ye-1EKTVabdfnwz,2U 's=Px2m-1s >=PSsty2Y-1FKRZ @number=Fe3Z-1bdy @this=-z again=2Y and=W at=QR!-U for=ms i=W-Z in=e!& is=sz-Z of=v2Xmy off=WY to=y-P
number*=PSWckmsty&2Ye-1EKTVabdfnwz,2U
numbers=PQZm-KMN >=F2m-1NP to=Pa
numeracy=M test=M
numeracy*=M
nurs*=IOTUjy-KLXZ
nurse=IOTUVfs2y-1Z >=fy manager=NU
nursery=Fm-s
nursery*=Fm-s
nurses=a-My
nursing=jm-sz >=-z home=m
o=N-z clock=N
o*=N-z
object=Y to=Y
object*=Y
obliged=ADZm
obvious=Za
obvious*=a!+-,
obviously=!+
occasion=FI-Z
occasion*=FI-Z
occupational=-X health=-X
occupational*=-X
of=lv-FLNOUhuxz& $=-U >=E2v-1m @month=k2M-1FN @number=MTVXZcls2Nd-1ILPae @place=Behmy-k @this=-V a=CKdw-Pm about=N advice=PQ-RZ all=Z business=Zc course=FXc-P interest=U2T-1y it=a2y-1FPcm me=x)-3Z my=Is-E next=M no=Kw2m nursing=mv-s our=aef2Z-1PUd people=PS play=, resume=P something=M-m staff=M that=EQd2K the=EGRdv!)2r-1KLWhnt,2sx3Z their=g them=Dgs,-Z these=Ky this=MUXbq2Z-1FNdef those=n today=N us=HVe use=APy what=m work=a you=WZdy3j-1FPbcfhm2k your=ADQZm-FWf yours=-W yourself=2Z
off=EHPZcfinx2KY-1ACLSTUadems >=HMVZcin2Y-1ENz @this=V i=EK it=f2KYy my=Zbf shift=g so=FP the=Ec2Zf3K-1Tabem your=Y2P-1Km
off*=EHPZcfinx2KY-1ACLSTUadems
offend*=-y
offended=-y
offer=Kqyz2FJTZ3c-1CEGHOVWXadegmn!2Ib 's=Zc-N >=cq2FKy-f a=F and=F at=FLT from=Ty has=Z2U i=Zcy-F in=FN-Zy is=FJNVcfkz2TZ-1Mb letter=Nmx-T of=Fz on=Fgy2T-1PZ2N so=Ky will=Zc-2F you=J2F
offered=AFIKNPSj2p-1DHMQTZ >=mp me=K the=IN-y to=AFIPSjy-MQ
offering=FZaz you=2F
offers=MYc are=M
offic*=r-oz3V
officer=WZa
officer*=WZa
offices=r-oz3V
often=r-Zs
often*=r-Zs
oh=L hello=-V
oh*=L
ok=EJLmnq%)2DOVy-1uvwx2K >=Nmnq-D for=Egm2Dn-1As i=A-D if=s-n noted=2A sir=A-Em so=Zdms-A thanks=-A time=2O-m to=DETy2O-1Amw with=T2Vm-1s
ola=-m
ola*=-m
old=HWsy-CMNUYZx >=-V boss=KP-y
old*=HWsy-CMNUYZx
omg=ATZ
omg*=ATZ
on=GPRu-DHOQalowz%) 12=m 3=-z 4=EV >=HU!2x-1EMTVWZhpv @month=E! @n=-K @number=P2X-1FUVz @place=MVr+-UZs2L3z @this=-2V @weekday=EHNSgin,3M-1ADFOPQWadltwx!2z a=LXq-PZgs all=X an=Lu-pt and=F annual=X at=u2mv-s behalf=Um board=LTU3F-1N c2c=tz call=svz-Zry2CM file=Kw for=Ls2F here=Ye2Z-1abd his=xy2m-1K hold=Ux2FG-1HIJXZ! holiday=B ice=G2F-1J is=o it=KNPQVcgk,2Tp-1DFMRmsy leave=MX-Z me=Zg2Y my=ABm2x-1FTny2s nights=Zds-g now=u2mt-1Zns offer=2q our=X-AFMZm paper=PZs passing=N salary=hpuy shift=COh that=d-Xk the=CJRVWbchn2+-1EHLUaku,2x their=Ls&-z this=Ifx-HNPXae time=AP-Z to=n2Wy-1Ng video=2M w2=Lz-mp what=PRs-Q with=T you=Fn2d-1s your=KPYkmq-Lblxy
onboard*=N
onboarding=N
onc*=Mbks!%2g-1AFKNQTdhlm
once=Mbks!%2g-1AFKNQTdhlm >=a2WZ i=fg it=k more=XYZ the=P2g they=Mk!2g-1h we=! you=C
one*=P-FMN
ones=P-FMN
onlin*=My
online=My >=y test=2N-1g
only=MZcdz!&-FOTUVWYefg, >=u-NZy @number=Mbd-Z and=VZs if=MPcy-m or=m-Ln that=X-N the=C2N to=F-T you=E-Z
only*=MZcdz!&-FOTUVWYefg,
onto=F
onto*=F
op=L2U
op*=L2U
open=Bc-MORXdgnpy!2F >=N2x-1F again=B-y day=-Z for=N2Z the=g to=s2m-1Znpx until=M
open*=c-KMORXdnpy!2F
opened=OWey2Z-1Ubdf by=2y the=X with=y2W
opening=HTUW-MNPdy >=T2W for=UV
openings=Ue2a-1LP >=Ze2a in=U-L
opens=P
opportunities=-F
opportunity=KT-Z
opposit*=Q
opposite=Q
ops=z
ops*=z
opt=m2s-1Zn out=s-Zn
opt*=m2s-1Zn
opted=FJ
option=rs-V
option*=Lrs
options=La
or=JOZbfh()2mq-1ADFKLPTUVXdelnuxy,2s @number=MP-Zm @place=r @weekday=MN2n-1Zqs a=v-pt an=L-m any=Y are=2O-1Z4m bad=2g can=2O contract=q!(-2L do=ms-n fixed=!(-L for=2o-1s i=Ybm2Zf-1eg in=r is=aqv2Om leave=a lose=2Zf no=MZmx2bh-1Fce not=Zx-fm on=qr2m-1s perm=p shall=e so=-Z the=Zcku-b they=F2Zc what=m%)2x will=mt would=q-Lns you=Obf
or*=JOZbfh()2mq-1ADFKLPTUVXdelnuxy,2s
ora=W-m
ora*=W-m
order=!2A-1Zz >=2A
order*=A!&-FZyz
ordered=NW
ordinary=Zg
ordinary*=Zg
org=2F
org*=2F
organization=KTV2U >=KT
original*=g
originals=g
orthopaedic=K
orthopaedic*=K
ote=Fz
other=Nfxy2Us-1GHXa2P >=Nk2D-1K @number=EFJUh-I agency=K candidate=2N finalist=I2F-1JMN firm=2K-1Zx firms=Zy line=-F offer=Ky people=d-N
others=JK+-IYm >=FJ-IY
otherwis*=FZbcs
otherwise=FZbcs i=Zbf-m
ought=y2Za-1d to=y2Za-1d
ought*=y2Za-1d
our=PSVWfn2j-1ACDKNQTklxyz+ @place=BSgj2P-1QZl @this=2V-1Uz call=En3m-1CZy chat=FP client=Z-g employee=W end=U head=2W lawyers=! letter=Zeg offer=Zc policy=!-% side=y2X-1P system=NY team=N terms=U-L
out=BKVhn-MUXaelmv(+2T >=Es2K-1ADJMNXYyz!2T about=k and=ms2N-1PZk at=z-Z because=-d before=E!) for=L&2g-1Fkm in=CVa now=Zf of=BFJVZc%2n-1MTfy on=-g so=N the=Ng-k to=MOl-K with=A2y your=P-s
outcom*=FIMgkmxy!2,-1Z%&
outcome=FIMgkmxy!2,-1Z%&
outlin*=2v
outline=2v
outsid*=r2LV-1s
outside=r2LV-1s >=2L-1K ir35=z
over=DFPSTUWdls&-EIKObekmy2Q >=DTXs-KNPmw @number=U-Z @this=V a=Pdg2Z at=P3U lunch=W my=P the=JTns2F-1IMNPZy there=-N to=DNPSWl-h with=W your=Pw
overnight=VW
overnight*=VW
overqualified=FIm2P
overtime=-Dk and=-Dk
owe=d-a me=d-a you=-Z
owes=y
owing=FGM,-I to=FGM,-I
owing*=FGM,-I
own=Hq2d-1INPTagx company=2q-1s team=Zf the=-M tools=ms
own*=HUq%2d-1IMNPTagx
owner=MXZcd >=N
owner*=2F
owners=2F
owns=ry%
owt=mx
owt*=mx
p=Zmpu &=Z! /=mpu
p*=mpu
p45=-x >=C-m
p60=2g
pa=N
pa*=N
pac*=R2P-1A
pace=R2P-1A
pack=A
pack*=A
package=cno!&2Zmpu-1rs% >=PTntu2m
packet=N
packet*=N
paediatric=V
paediatric*=V
pag*=PQlw-NRZky
page=PQ-RZmy
pages=glmw-2N
paid=3p-1Nm!2Z >=Pps2y and=2M
pair=j2y
pair*=Mj2y-1P
pairing=M
pal=CPt2Ay >=Ct2Ay
pan=Zs
panel=EJKX!2Mv+-1AHISUVWs&2Z% >=EMNXmvy!+-F has=-X will=m+2M
panel*=M
panels=M
paper=TUls
paper*=DTUls-k
papers=ADg
paperwork=F-M >=F
paralegal=T
paralegal*=T
parent=-V
parent*=-V
parental=2B
parental*=2B
parish=K
parish*=K
park=W-F >=m
park*=ag2s-1FNPy!2z
parked=FOZ2G-1J2I
parking=aghs-MN2z >=Za and=k permit=gl-Nk
part=NTmqr-Kno >=p of=T2r-1n time=my2Nq
part*=MNTmqr+-KZno
particular*=2D
particulars=2D
parties=L
partner=DMXhs-U 's=Xh >=Fms
partners=MPj >=X and=2M
partnership=L
partnership*=L
parts=!+
party=L
party*=2L-1Z
pass=DFIMNPUfls,2K-1EQTgrz >=3K it=!,-Z my=D-m on=PZf2D rate=-K you=2N your=m2y
pass*=AN
passed=INUfy2F-1Tm >=I2F me=W on=FKWfy the=FN
passing=AN
passport=Mnsy-NPgr copy=m
password=-m
password*=-m
past=bn2Z-1KUdefm >=-m @number=Nn
past*=bn2Z-1KUdef
path*=P
paths=P
patience=A2X >=A2X with=A
patient*=Os-m
patients=Os-m >=O-m
pattern*=P
patterns=P
paul=M
paul*=M
pause=2G3F-1HIJ
paused=2G3F-1HJ
pay=Vuz3p&-1MNXfgnoqrvx+,2Fs >=%)3mp-1nqruvx2s @this=Uz and=Tr for=Vdps2Z i=&2!-1Z%, is=K-! the=!2y you=L £=Up
paye=qz3L-1Z
payin=pu2m-1s
payin*=pu2m-1s
paying=myz3p-1st >=my2p @this=z
payroll=LVqs-FPovxy2Z >=Lq has=-N manager=Vm2s-1oqvx
payroll*=qs2L-1FPovxy2Z
pays=Upsz-Fm2Z @this=z
payslips=y2u >=mu
pdf=gl2w3m-1n >=2mw-1n
pdf*=gl2w3m-1n
peep=X
peep*=X
pen=-m >=-m
pen*=-m
pending=GX-Z >=!
pension=N2s-1gkn scheme=-n
people=Sr2Mx-1CFKPQXcegmvyz!2T >=LSdy2x-1FMRWf are=U2x-1s like=Pd-f on=Z2M to=-Z were=FI who=2Z-1FPcdez with=-U2V
per=Lp-MUry diem=Lp hour=V
per*=Lp-MUry
perfect=2A thank=A
perhap*=Za
perhaps=Za
period=k& >=M&-2m
period*=k&
perm=Sgmz2V(4Lq-1Frv2s >=Lgqyz-U after=m and=Lp or=q(-L
permanent=JVms(2Uqz4L-1KNPWZnprtuvxy >=Vmz2q3L-1Knoprtvx @this=z and=Lmsz2M contract=FLV job=LU-FV or=q!-s2L £=LUV
permanent*=L
permanently=L
permission=D2E3y-1Kg! for=2E to=2y-1Kg
permit=Ulm-Nk
permitted=% to=%
person=FVWZs!3I-1HJXegxy), >=% in=I2F-1g to=MW-2N who=Zf-W
personal=Ze
personal*=Ze!,-F
personally=!,-F
ph=LVs >=UV paye=Ls
ph*=LVs
pharmacy=Ls
pharmacy*=Ls
phon*=COYmx-TZgn
phone=Megv3Ci-1NSadhm2k >=Pe2T-1g call=ACMc calls=-Z her=2y interview=Ny me=3C-2m number=Ws-Y on=y2i3g-1kl screen=FNUt2m-1C you=2gi-1k
phoned=COy2m-1n
phones=-Z
phoning=CY-m
photo=Qmn2P-1KRZ >=Qmw2P of=n
photo*=PQmn-KR2Z
photograph=s
photograph*=s
photos=-P
pick=CFJZe-IKbfs >=JVZa2F the=d up=CFWm2e-1Kb
pick*=M2NZ
picked=FJOy-Z up=CFO
picker=2U
picker*=2U
picks=M2NZ
piec*=MQZc2P-1RS
piece=MPZc
pieces=Q2P
ping=Kg2k-1Yl me=K-Y you=g2k-1l
ping*=X
pinged=X
pitch=u
pitch*=NVu
pitched=NV
pity=d
pity*=d
pizza=-Z
pizza*=-Z
plac*=KPSVdru)-RWbepst%2yz
place=Kru)2V-1Xpsty% >=Lu,-Z in=Mf is=N2K to=KZ2P
placed=-FW
placement=FLZu-H
places=S2P-1RZyz
placing=Z
plain*=a2Z
plainly=a2Z
plan=-KTs >=-K
plan*=F)2G-1HJMTZ
planned=N
planner=V
planner*=V
planning=FG)-JP
plans=Kms
plasterer=W-N >=W
plasterer*=W-N
play=PZa, >=l2P today=Z
play*=PZa,
please=DEYmw2Cb-1IKLMNOPRUWaesvyz!2AXg >=EYno2CZb3m-1DKsy and=Z call=3C-1m complete=-N confirm=ms-A consider=T-m delete=Y do=DNy-Xe!2Cm give=m go=2D-1E hold=E-D i=E-m ignore=F-Z let=Kn-Z not=DEmw phone=y2C put=Y read=-Z remove=-E reply=-g respect=Y ring=Cy send=3m-1D share=tx2m sign=-Z stop=EF submit=mw2D-E take=Y-Em2Z tell=mr treat=LV
pleased=U2FJN-1I! to=FJMN-I
pleasur*=FJTy2A-1N
pleasure=FJTy2A-1N to=FJ
plenty=f-M
plenty*=f-M
plus=PUVu2z-1MQWZ >=V car=L
plus*=RUVu2z-1MZ
pm=CFcn2Z-1HIKaes >=2y today=Zb-as tomorrow=Zcf
pm*=CFcn2Z-1HIKaes
podcast=s-y
podcast*=s-y
point=Tduz >=uz
point*=PRWduz-MNQ
pointed=2W me=2W
pointer*=Ps
pointers=Ps
points=R2P-1Q
policy=r&2!-1%) >=M!
policy*=r&2!-1%)
polish=2m
polit*=y
polite=y
pooja=3W-1Z
pool=f
pool*=f
poor=Kp
poor*=Kp
pop=g2m
port=2P >=U2P
port*=2P
portal=NX-KPz >=FX-Z and=-z
portal*=NX-KPz
porter=D
porter*=D
portfolio=MPQw-Zm >=NW and=M-Z
position=FLTXpx-GMNfy >=EFKTUVp at=2U has=F is=FVX of=DJV-E to=IXZa-FU with=-V
positions=FH-Z
positiv*=NP2Zb
positive=FN2P
positively=b2Z-1a >=b2Z
possib*=-m
possibl*=Emp2n-s
possible=Emp2n-s >=Enp for=mn to=C
possibly=-m
post=HKLV%2Mgl-1IPTUXijkvy >=GKMglm-EJy has=m in=V is=3L-1F of=2F on=L-F
post*=gk!(-KLZ%
posted=gk-T >=k2g
poster=-F
poster*=-F
posting=FHMV-IZ
posts=!(-L%
pour=-m
pour*=-m
practical=M-N
practical*=M-N
practice=FWl-Z manager=Fl
practis*=Q2P-1S
practise=Q2P-1S
prais*=d2W
praises=d2W
prefer=Cqt(-FMTZm not=KY that=E2L to=!(
prefer*=!2y
preference=(
preferred=mr-VZs
prefers=!2y
prepar*=Zr
prepare=PQdv3M-1S a=MPQv
prepared=Zr to=Zr
present=Kajmn!%3u-1ENTpst >=KMm employer=D job=Z me=2D my=D-E salary=m2u-1pt
present*=y2D
presentation=Mlv >=M
presented=y2D
press=b)-z% release=!)-F
press*=b!-z
pressur*=m-Xy
pressure=m-Xy and=m
pretend=Xe2Z-1F
pretend*=Xe2Z-1F
pretty=M-Z
pretty*=M-Z
previous=-m
price=2W
principal=G2F
principl*=N
principle=N
print*=-Z
printer=-A
printer*=-A
priority=Zb
priority*=Zb
private=OV
priz*=-m
prize=-m
probab*=-k
probably=-k
probation=Lcz >=LZcz
probation*=Lcz
problem=ADsy-KZ at=y2A
problem*=ADsy-KZ
proc*=D3T-1E
procedur*=Gv2FM
procedure=Gv2FM
proceed=D3T-1E >=2T
process=GT2Mv-1PXgnps2N >=mv-ps is=2M
process*=GMTU2v-1PWZgnpsy2N
processed=X-Z
processes=U
product=!%-DMZ
product*=!%-DMZ
profession=Y
profession*=Y
professional=Ze2a-1z >=ae
professional*=Ze2a-1z
profil*=-N
profile=EFTblw!%2DI-1AGHKMPXdhny&, >=T)2D!-1Nmy and=-N is=NZ to=DNU-Tm will=Zbf-F with=Dgl-m
profiles=-N
profitabl*=U
profitable=U
program=W2F-1IN
program*=W2F-1IN
progress=F!,
project=PQns2G-1HJLRUmouyz >=MN
promis*=Xgs)-CFNT&
promise=k)-Zly >=k to=2g
promised=MXgs-CFTk me=MX the=y to=gy-CZk
promises=d
promot*=HKZa
promoted=HKZa
proper=PZa
proper*=Za2k-1l
properly=2k-1l
propos*=W2N
propose=D&
proposed=W2N
protection=Y!
proud=Zd
proud*=Zd
prov*=L
prove=L
provid*=Mors2mu-1x
provide=Mors2mu-1x
provided=Zcrs >=rs
provinc*=F
province=F
psychometric=M
psychometric*=M
public=KL(
public*=KL(
publish=!&-% the=&2!-1%
publish*=&2!-1%()
published=!,
pull=Zcfk3E-1Dm it=EZcf the=Ek
pull*=ck2EZf-1Dadm
pulled=EGKU2FH-1IJ out=N-F
pulling=Z
pump*=W
pumps=W
punctuality=-A
punctuality*=-A
pursu*=FT
pursue=FT
push=NZn-Fy
push*=FNZbn-MX
pushed=Fb
put=DEPWjnt2G-1HIJRVXiks a=NY2p forward=Wy2E her=DNTy-F in=EKWZd!-Pfm it=Ak-F me=Wn2D-1A my=-E on=FGWmtx-Hps the=GQR2FPU-1NSZmy you=GNy2PS3j-1DFRWZh2k your=Qm-NSZ
put*=DEPQWjnt2G-1HIJRVXiks
puts=P2Z-1F
putting=DFgl-ENm
pvt=V ltd=V
pvt*=V
qa=DUW-Z lead=DU
qa*=DUW-Z
quality=!
quality*=!
quantity=W-m
quantity*=W-m
quarter=2CG-1I >=G-I
quarter*=2CG-1I
que=-2m
que*=-2m
queries=rvy
query*=rvy
question=Pgnp2Qh-1MRSZkls >=Nn2P-1m about=h is=X-Z on=Pg that=P was=py3m
questions=MQht2P+-1FKNXY%&2Z >=MRv-CZ are=P
queu*=UXZf
queue=NZf2X
queues=U
quick=FO-MZy >=D @number=FPU call=O-2m
quick*=FO-MZy
quickly=Zmv-s >=Z
quid=Q3P-1m
quiet=Q+2X-1FZgy >=+ in=Q on=X
quit=2P3Y-1m >=3Y-1m
quit*=2P3Y-1m
quite=DFmp
quiz=M
quiz*=M
quot*=MPmrtyz!&-DZ%
quote=MPty!&-DZ% the=&2!
quoted=rz
radio=F
rail=PQ-yz2Z >=Q-Z
rail*=PQ-yz2Z
rain=-m
rain*=-m
rais*=duw-sz
raise=du-s
raised=w-Zz
ran=My3N-1FZ
ran*=My3N-1FZ
rang=EFTf2y-1P3Z back=CO-Z to=Ey
rang*=rz!2m&3p-1s%+,
range=rz!2m&3p-1s%+, >=3p
rank*=m!,2x-1Ms
ranked=Fm2x-1Ms
ranking=N!,
rapport=y
rapport*=y
rar*=V-m
rare=V-m
rate=ghy!2mtz&3p-1FLNUVXnvx%2s $=y-mp >=Zrty!&3mp-1Knuv2s @this=z and=st i=p in=p is=!-m2L on=mt
rated=N
rates=FG-my
rather=FKr%-NTXYgm keep=F not=K-Z stay=r!%-s than=AHMPn-Nm you=E-Z
rd=FJ-M >=AFJy
rd*=FJ-M
re=XZ2e-1by
re*=XZ2e-1by
reach=CYZmy-KWdk me=C us=Z you=Zelnx-s
reach*=ACns-MUWdk
reachabl*=n-s
reachable=n-s
reached=Ans-Zx
reaches=2EK
react=LNV
react*=LNV
read=DMZk2e-1FKWdhijlms >=a2Z a=-Z it=Zbk-g on=o the=D-KZs your=n-Z
read*=CMPVy
reader=F
reader*=F
reading=-FZ it=A
reads=CMPVy
ready=QT2P-1NRSZm >=2P-1Z for=P-m to=2T
ready*=QT2P-1NRSZm
real=Zam-M
real*=Zam-M
realiz*=b
realize=b
really=d2Z-1NXam
reapp*=MN-F
reapply=MN-F
reason=PRWdmsuy)2K for=Wsu2m i=)
reason*=Fdsu!2PR3K-1JQXZ
reasons=FKPR!-JQ& >=H i=K!
rebuild*=U
rebuilding=U
recall=E2C-1W2m
recall*=E2C-1W2m
recap=z
recap*=z
recd=2A
recd*=2A
receipt=3A of=N3A
receipt*=e2Z3A-1am
receipts=e2Z
receiv*=mw2Y-1EKM
receive=mw2Y-1EKM your=w2m-1s
received=Xx2N3A-1DKMPTZm2F >=Ax2N-1FX thank=A the=A-T with=A your=AN-F2X
recent=2u3m-1s
reception=-KZz >=Z
reception*=-KZz
receptionist=LT2F-1I
receptionist*=LT2F-1I
reckon*=4W
reckons=4W
recognis*=!-Z
recognise=!-Z
recommend=ms2PQ-1y you=m
recommendation=s2W-1A
recommended=Ny2W-1FUZo by=2W her=2W him=y to=-W you=2NW-1Py
recommending=Y
record=FIY
record*=AFI2Y
recorded=Z2A
records=-Z
recruit=-VZ for=-VZ
recruit*=FHUo-IPVWZy
recruiter=-Nm
recruiter*=Y-FKNZm
recruiters=Y
recruiting=FHo2U-1IW
recruitment=CKY2FG-1JMVy2I >=FGK process=-M
recruitment*=CKY2FG-1JMVy2I
red=f
red*=f
ref=W-z
ref*=W-z
refere*=N2sy-1Zg
referee=N2y-1Zgm >=y
referees=y2s >=m2s
reference=NWlx-CPTUYwy >=ms2N-1W for=W from=W-U is=s to=gr
references=Pglsv2MNm-1TZkn >=FMPR-m and=2M before=Nv-s please=2s4m
referral=k2W3y-1Uz bonus=ks2y-1pz
referred=4W-1FN2y by=3W you=3W
refrain=Y
refrain*=Y
refund*=sv
refunded=sv
refus*=!+2Ey
refusal=2Zf
refusal*=2Zf
refuse=EK
refused=!+2Ey >=Ey to=E
regard=X
regard*=X!-AVmy
regards=!-Ay >=-Ay
region=V
region*=V
regional=MX-Z
regional*=M-VZ
register=P
register*=L-UZ2V
registered=L-UZ2V with=-Z
registration=s-K >=ms
registration*=s-K
regret=FIX-J! i=2X not=-K that=F-!
regulatory=U
regulatory*=U
reject=M
rejected=Nbfx-JTUWX >=FPmx by=-F me=DE
rejection=I2F
relationship=d2Z
relationship*=d2Z
releas*=ILfx!)2F-1N%
release=ILf!)2F-1% >=2L
released=mx
relevant=Kms-Z exp=2m
relevant*=Kms-Z
reliabl*=Zf2y
reliable=Zf2y
relocat*=-F2y
relocated=-F2y
remain=KT!+-M&
remain*=Z2X
remains=Z2X
remember=Z-my
remember*=Z-my
remind=su
reminder=e2Z
remove=KP2Y-1ETm me=2K my=Y
removed=YZf2A-1F
remuneration=mu2t >=mu
renewabl*=2L
renewable=2L
rent=Ep
rent*=Ep
reopen*=U-F
reopened=NU-F
reorganisation=FG-I
reorganisation*=FG-I
rep=U
rep*=U
replac*=HZf!
replaced=Zf >=f2Z
replacing=FH!
replied=Zfg
replies=Zs2m
reply=BDg2eh-1FPVZabilmyz >=DNZg2e-1Mabcfm from=X to=g2h-1PXk2Z within=-Z
reply*=Zfg
replying=Ze
report=PXfgk-MNZi >=2X back=gk to=h-FPZ
report*=Xfkrs-MNUiy
reporting=Ar
represent=EZ2D-1AKT me=D-KT you=Z
representation=Em
representation*=Em
represented=y2E by=DEy
reputation=2Z
req=H2F-1INU
request=Pn!)2Y-1y >=)2P!-1m
request*=CPYbm!)2y-1FM
requested=vw2Cm3y
requests=y
require=Vbms your=m
required=MV-U to=M
requirement=Kq2F3U-1IJy >=HK-E for=LU is=G2F
requirement*=t2Y
requirements=t2Y
requires=U
requisition=EF-Z
requisition*=EF-Z
rescind=EZ
research=-N2U
research*=-N2U
resend=m2s
reserv*=Z!3N
reservation*=Fy
reservations=Fy
reserve=3N list=N
reserved=2!
reserves=Z
resident*=Zd!)
residents=Zd!)
resignation=m
resignation*=m
resourc*=FI
resource=FI
respect=YZ that=Y
respect*=YZ
respond=Bbe3Z-1af
response=be3Z
rest=v-Zs >=-g of=gv-s
rest*=v-Zs
restart=Fy
restart*=Fy
restrict*=!
restricted=!
result=Mmv,2X-1& >=mv
result*=Mmv,2X-1&
results=NPl!,2g-1km >=-m are=Ng!,
resume=DEMQTl2HNm4w-1ACFIKLOSYZcdehjpqrvx2s >=MQk2mw-1SZnpruvx2N and=m2n-1Zstu at=-m attached=D3T-1E2m back=3E-1Dm before=P-E2m by=bfkmw3M-1Nlns from=NUm has=E2N-1Fm i=2m in=lntu2mw-1Pk is=Zaw3N-1EFPWbf3m on=K-N over=Wgs-Uw to=DEls2U-1NZ tonight=gl-k was=EFNv went=M2N-1Z when=mw-Zns with=MN2w-1s you=2mw-1ns
retailer=mo
retailer*=mo
retain*=I
retained=I
retention=Z
retention*=Z
retir*=KY
retired=KY >=Y
retract=3E
retract*=Fy
retracted=Fy
return=Zbmx2B-1ace2g >=2B-g
return*=bmx2BZ-1g
returned=2Z
returning=BZ
reveal=U2!-1FK the=U2!-1M
revenu*=-Vz
revenue=-Vz
revert=Zbw2k3g-1fh >=3g by=2k
review=X2M-1Z >=M of=M
reviewing=F
revise=Q3P-1R
revok*=E2Zc
revoke=EZ
revoked=Zc
rig=V
rig*=V
right=AObfh-FNcptwy >=Pmrx-w fit=F for=KW now=KZb to=DLOsy-m you=3A
right*=AObfh-FNcptwy
ring=OPcgny4Ci-1AEKhjlz2Zkm >=COT-y after=2C again=CKYy at=gy2C back=C2y before=C him=gi2y in=C me=Fi3C-1Km my=C the=PQ-yz2C then=Cg when=C you=Ocg2n3i-1PZhjls2Ck
ring*=AMdo-FKbs
ringing=AZdo-FKbs >=A to=Amo
rings=M
ris*=z
rising=z
risk=Z
risk*=Z
rival=H
rn=LO-m
rn*=LO-m
road=EFP-Q
road*=F2P-1Qy
roads=P
robot*=PU
robots=PU
roger=2A
role=FHLUp-IJNZ2s >=DL-F has=FU is=LT2F so=T-F
roles=FGfs-2T >=ms
roll=LT-z >=T-z
roll*=HTq-Nz
rolled=FH
rollout=-y
rollout*=-y
rolls=y
room=ANbn&2V-1Mz >=AV
room*=ANVbn&-Mz
rose=-2V
roster=Al
roster*=Al
rota=Fs-Zm >=y
rota*=Fs-Zm
rotational=KV-z
rotational*=KV-z
rough*=u-p
roughly=u-p
round=Mv-UVZgxy+2z 1=MN >=INPQv!2F-1R+ @number=W is=mv the=-NP to=w was=MP with=-N
rounds=Jm+2Mv-1Pnsxyz2N and=FJ are=v-s
rout*=2P
route=2P
rtr=A3DEy-1m >=Dy2E
rtr*=A3DEy-1m
rugby=2y
rul*=IZ!)2Ky
rule=g
ruled=FIy
rules=Z!)2K
run=CHQZms-NR >=Zbmn a=I on=-z
run*=PSjm2s-1AJKLRUWX2y
rung=CX,-M you=!,
rung*=CX,-M
running=n-MZz >=K
runs=MPSj-QRUW2Zy a=F2P-1z the=PS-NQRy until=-P
rush=-Z on=-Z
s=L >=L
s*=L
sabbatical=Kg
sabbatical*=Kg
sad=-M
sad*=-M
saf*=A
safeguard*=2P
safeguarding=2P
safety=!)-FZ
safety*=!)-FZ
said=DIPbsy&2R3W-1AJNQVnrz)+ >=Zds2W-1a @number=y about=-m he=OTacghs2Z i=DSTWby!2g-1CFMx it=CLmpy no=Idy2F-1HKX she=TZ so=2M that=s-F the=U-Z they=Nx2M to=2W-1Fy yes=EF2K-1Zz3T you=F2IPRW-1JMNQUZ your=RUs2PW-1QZ
sail*=FHW
sailed=FHW
sak*=d
sake=d
sal*=2Us-1KMNVZx
salaried=L
salario=-2z
salario*=-2z
salary=hmpt!2u&-1FMNTXZknqvx%()+,2s >=Uu!&2Kpy-1nostvx @this=-z and=Pu-psy band=&2! expectations=t is=z of=z yet=-X!
salary*=L
sales=2Us-1FKMNVx
salesforc*=K
salesforce=K
salon=Sgl
salon*=Sgl
sam*=EPSXmx-DFRUWkny
same=EPSXmx-DFRUWkny >=Tx2m-1s day=h2M-1y time=N-M
sampl*=2MN-1Ty
sample=2MN-1y
samples=-T
san=W
san*=W
sap=W-F
sap*=W-F
sav*=Vd
save=Vd
saw=x2e-1FMNQUWabsz it=-Z that=-UZ your=PT
say=AHQVfz!-EPTUdlx&+2m >=HNou!(,-s2Z anything=X-g i=2g if=-Z it=LVgk2F no=Vf2KZ-1Ae so=X) that=AH2y the=CFP this=-m until=!%-, what=Q2P when=Zv which=M(2! who=-XZ yes=2Z-1dgy you=s
say*=NZfr&3W-1AKPTUgz2d
saying=Zf-Xd2K >=Za no=f-2K that=-Z
says=Ner&3W-1APdz >=Ny @this=-z hi=3W that=L-W you=e3W
scal*=p2z
scale=p2z
scan=g
schedul*=3N-1Z
schedule=Vz2T
scheduled=FM2N
scheduling=-M
schem*=rs-Pn
scheme=rs-Pn >=Ws
scholarship=J2F
scholarship*=J2F
school=EPQago)2n-1MRUdfs >=n-s from=CT is=o run=n
school*=DV-Um
schools=DV-Um >=Vy-U
scold*=Z
scolded=Z
scop*=s
scope=s
scor*=M!+2R3P-1Sy&2QZ
score=!+
scored=R2P-Q
scores=PR!,-Q
scoring=M
scrap=EKf
scrap*=EKf
scrapped=FN2H
scratch=v-s >=v-s
scratch*=v-s
screen=Mt-Z >=FPU-m
screen*=M
screening=N2U
screens=M
sea=)
sea*=)
seal*=+2,3!-1%
sealed=+2,3!-1%
search=FGx%-IJKNXZ2U >=G-U firm=-FUV is=FGy-U
search*=!2P-1UZ
searches=!2P-1UZ
season=KX-Zz
season*=KX-Zz
seasonal=2V-1FM
seat=LVfsy-x >=L is=LV-y
sec=g2O-1m >=g2O-1m
second=IMNkmx2Uf-1LWgsz >=mopr2U-1N interview=FIKmxy meeting=2MN round=Zmv stage=MN the=N-M week=2U
secondment=D2L
secondment*=D2L
seconds=2Z
secrecy=2%3!-1&
secrecy*=2%3!-1&
secret=U!+-FM%
sector=o >=o
sector*=o
secur*=c-%
secure=c-%
security=3!-1MZ
security*=3!-1MZ
see=MNsw2AI-1DHJLTWXcdptvy!2g >=rw-s @number=-Z a=Kw it=Zb my=PQs the=IPQu-NT them=F-P what=P-m why=a you=MUe3AN-1Qgm your=s2m
see*=AINZehs,2M-1DKLOVWabcdgptv&)2X
seeing=FKMUdk the=K
seek=Uc
seek*=Vc2U
seeking=PU
seeks=V a=V
seem*=-K
seems=-K
seen=Je!,2Z-1KUXabdm&) >=,2y the=N!,-m
sees=E2MN-1d
selected=MN2F-1GHZ >=FM for=NU2F
selection=JT2Fv-1Hyz process=T-z
self=Zq2L employed=mq2L
self*=Zq2L
selling=K-m
seminar=MV
send=ETbfgmwy3Dl-1AKMNRWXchijnrv!2k a=DT her=DTly2g-1E it=Zfls2g3D-1KYacjkm me=Ebuw2m-1NWgvx my=x2E-1Tmw over=T2m-1y resume=D2w-1s the=Nls-EM them=DETy us=-s you=gs2l-1ENZhkm2D your=Um-Nw
send*=ANWels-FKPTZk
sending=DEUYu2gl-1FKTmw2k it=2D me=Yu-w my=Eg-D
senior=Uaz @this=z
senior*=UZaz-My
seniors=Z
sens*=Y-Zm
sense=Y-Zm of=Y-m
sensitiv*=!)
sensitive=!)
sent=AWegls2N-1FKPTZk @number=Z-MN in=Dv it=s2N-1Z me=3W-1y to=E2D you=y your=U2N
sentenc*=Z
sentence=Z
separat*=Mg
separate=g
separately=M
series b=2U
serious=2a-m
serious*=Z2a-1defm
seriously=Zb
serv*=n
servic*=F2o-1s
service=F2o-1Ws
serving=n
session=2M
session*=2M
set=AMj-FXz for=N up=M
set*=Aj-FVXsz!
settl*=-m
settle=-m
settled=KMb!(-F >=KM
seventh=Zey
seventh*=Zey
sez=P,
sez*=P,
shabby=-Z
shabby*=-Z
shadow=MZ
shadow*=MZ
shall=KZks2dgm-1abcvxy! be=VZ have=l2g-1k i=PUd3m-1f3g not=F2X-1Z we=s2m-O
shame=A
shan=Ke not=Ke
shan*=Ke
shar*=lo!+2EWg-1FMk
share=ntw&2lm!-1NPZky%() it=!,-% my=Dh-m the=lmo!-Dk updated=suw3t your=w-Z
shared=o!+2W-1F with=DZ%
sharing=l2Eg-1Tk
sharp=AZbf-ce
sharp*=AZbf-ce
shaz=t2O
she=IMPSdjoxz3y-1FHLNQUbpw!2k 's=AEPTfntuy-KWcw asked=Ygox2y3m-1Ms! can=Cy-T2m could=2O-1m! did=-m had=I2ms has=2E-1M is=DTy-KNm knows=P-X named=2W places=S3P-1Ry said=COPW2K-1DFT says=Cy wants=Xghy-E was=OT-FP will=I-CPm would=Oimyz-NTVns
shelter=!
shelter*=!
shift=Vbmns2h-1DIPepr >=bg-CK is=KN2s
shift*=Lghm3s-1Znrvx
shifted=X
shifts=LVghm3s-1Znrvx >=Kms2L
ship=FHs-2z
ship*=FHs-M2z
shirt=Ps-n
shirt*=Ps-n
shld=O
shld*=O
sho*=a
shoes=a
shoot=gl-i you=kl
shop=U >=2U
shop*=U
short=MNn)2d-1ARmy >=C @number=-M of=2P-1R version=F
shorter=Q2P
shorter*=Q2P
shortlist=EKMN,-FZ >=N is=N, of=M
shortlist*=M!-F
shortlisted=FIP2Mx3N-1HZs >=FIPmxy2N-1Zs for=F
shortlisting=M!-F takes=M
shortly=l2g >=l2g
shot=Zf
shot*=Zf
should=afsvy2PW-1AFLUXbcegnorw be=a2Z-1bf have=PR-Z i=mv-Znrw know=PZf2y like=m not=2EZ talk=Wm the=Z you=PRf-Sy2m
shout=CWXgk-Zmy >=W
shout*=CWXgk-Zmy
show=Df >=Zf
show*=DZa-KNd
showed=Za
shown=R2P
shown*=R2P
shows=MPm
shut=FHV-M
shut*=FHV-M
si=-Z
si*=-Z
sid*=ADPX,2s-1KNQ
side=ADPX2s-1KNQn >=APSXg2s-1Qny
sides=Vn,
sie=-m
sie*=-m
sign=EZbcrt2T%-1FMNPWadegsy&, >=Zb-ac on=cpr2Z-1Mbf or=f-W the=Ec-m
sign*=TZcprtz%-DNPWXadegmsy,2F
signal=C-K
signal*=C-K
signatur*=X2Z
signature=X2Z by=c2Z-1f
signed=DEZblz-LMNakm& >=VZd-Ng% and=Zy2D-1K contract=A off=z-Z on=2F3E the=EX-F with=(2K
signing=Z-b
signs=2M-1F
silence=NXZx)2e-1s >=)
silly=TZ-K
similar=-F
similar*=-F
simp*=f-FP
simply=f-FP
sinc*=Re!-FNQVbdgmz
since=Re!-FNQVbdgmz @month=Z @n=U @this=-2z @weekday=-XZ the=X-m we=X2T you=R2P-1Q
singl*=ae2Z-1f
single=ae2Z-1f
sir=DZdx-TWalr2s >=DZdg-Wl i=AE is=m my=Z-m
sir*=DZdx-TWalr2s
sis=PSglmy
sis*=PSglmy
sister=E2W-1TUm >=Ze in=W
sister*=E-TUm
sit=KLMX!-Zgmy on=!
sit*=KMVrvz-F
sites=sz-P
sits=UVmr2v-1Fs on=grv
sitting=Z-M
situation=Zy2X
situation*=Zy2X
sixteen=Ua
sixteen*=Ua
sixth=e2Z-1d
sixth*=e2Z-1d
siz*=g2s-1np
size=g2s-1np >=g2s-1np
skill=W
skill*=W
skills=PV-Z
skip=W
sleep=cd-m on=c
sleep*=Pcd-my
sleeping=P-Z
slid*=Px2R
slide=P2R
slides=x >=x
slip=mu2!
slot=hmn2Zfw-1cde >=2n on=n-N to=Zabfw
slots=N2mn-1s
slow=Pa-FQm >=P-Q
slow*=Pa-FQm
small=Za-FWemy world=-W
small*=Za-FWemy
smaller=cmosy-q
smaller*=cmosy-q
smart=a2Z
smart*=a2Z
smil*=Q2P-1Rm
smile=Q2P-1Rm
snow=NX >=N
snow*=NX
so=LMPXjno2K-1DJNVYkmqrs( >=AMf!-KZm) @this=U a=MZd-a are=f can=Xmn2K do=T)-Z far=y2X-1FN2K for=AX give=CZ here=FW-Z i=Zou2Ke-1CEPWXbdfz2s if=Z it=K-Z kindly=Z let=T2a3Z-1Xd long=Zab-e many=d2Z-1s much=Aa2Z-1Kdm no=2KX-1FM2Z nobody=-G please=2K ring=2C sorry=-V stop=Fb that=APRUdgjy2K-1QZ the=FNc-IKZy there=HM they=FLm-M this=L we=FNPRs what=Ms-u yes=ET you=EKMYj,3L-1NQUVm
softwar*=U-Z
software=U-Z
sol*=D-F
sold=FH2T
sold*=FH2T
sole=D-F
solicit=Ym
solicit*=Ym
solution*=m
solutions=m
som*=dglp-Zmsy
some=dglp-Zmsy time=2g
somebody=Zfj2Ias-1CHJWbcdevy! else=2FIf-1HJMPa from=Zfm-C who=Pagj-f
someone=Hfx2FK-1GJMNVWcdnpvy >=I at=-g else=fm3K-1an in=-F who=FI with=FIR-JV
someth*=KVXfms,2k-1FLPTadhnv
something=KVXfms,2k-1FLPTadhnv >=KZ-m to=gk3X-1Z! you=M
sometim*=s-n
sometime=s-n
somewher*=O2Ay
somewhere=O2Ay
son=-K
son*=-K
soon=Xn2g-1FKPhj2Z >=Wky2X-1OTZm as=C3g-1FPZhj
sooner=FK
sooner*=FK
sorry=FIKSbi-GTWYZm,2JMN >=V+2y!&-1FHP%, but=Za for=2A-1N2F i=Egi-F it=A-K% they=F to=HUb2F-1J! x=FX
sort=nv-Zgu of=nv-Zu
sort*=Anv-Zu
sorted=AK >=AK
sorting=D-K
soul=X
soul*=X
sound=APU2y-1K of=2y
sound*=PUny2T-1KNYm
sounds=n2T-1KNm like=-N
soz=K-Z
soz*=K-Z
spac*=-2m
space=-2m >=-m
spam=Y-Fm >=-F
spar*=Os
spare=Os
speak=Py2Qi3O-1FMRUZk >=n2O or=2O to=OTWix with=MNO-m
speak*=Rky)-KNQUVl!2Z
speaking=2v-1s
speaks=2W-1N
spec=gmy2ls-1DNPZhijknox >=m2s
spec*=gmy2ls-1DNPZhijknox
specific=p-X
specific*=p-X
specification=s
specification*=s
spell=Ua
spell*=Ua
spend=Pm2M
spend*=P2M
spit*=T
spite=T
split=FIV
split*=FIV
spoil=!2+
spoil*=!2+
spoke=X-NUVZ >=X to=O-W
spoken=Eky)-KZl >=E to=DTk-KZ with=g
sponsor=FHs-I the=Hs2F
sponsor*=FHs-I
sponsorship=s2L
sponsorship*=s2L
spot=HXZb-FIU >=b3Z on=-V
spr*=GKk-Tm
spreadsheet=Z
spreadsheet*=Z
spring=GKk-Tm >=-g
squad=L
squad*=L
sry=Xms2K
sry*=Xms2K
st=CEFV-XZm >=h
st*=CEFV-XZm
stack=Za2s-1p
stack*=Za2s-1p
staff=V!2q-1FMNPXZ% do=y!
staff*=L!2q-1MNPXZyz%
staffing=D-UV
stage=INvx!&-PXy >=FIN are=s2x
stages=m2Mvy-1Psx >=M2mvy-1s
stakeholder=PR-Q
stakeholder*=PR-Q
stand=GUf,2Fmx-1Irs >=U2x3m-1rs
stand*=HUcf,2FNx-1IJMPXZrs
standing=K-Fm
stands=EH2F3N-1GMZ >=E3N-1FM
star=APQZ2M-1Rm
start=JLQmy2Fnz-1CDHIRXZbgopqruv >=JLTs-PUv @weekday=JLV2F-1N at=-Tm date=APfmnsy-u in=F-X on=Ky up=2K with=M
started=N
starter*=G
starters=FG
starting=Fz-Ny
starts=JMZc-P on=FJ2y
stat*=P,-FTy%
state=P!,-y%
statement=m
statement*=m
states=-T
station=M2r-1m >=M2r-1m
station*=M2r-1m
status=x(2X-1t is=X(
status*=x(2X-1t
stay=rs!2K-1,2T >=Fy anonymous=!% in=EKZ until=P
stay*=P&-m
stayed=P
staying=3K-1AT in=2K put=2K
stays=&
stealth=2!%-1Z&,
stealth*=2!%-1Z&,
steel=V-PZ
steel*=V-PZ
step=KUVz2v-1FPs! down=-FM is=Mv-N
step*=O
stepped=O
steps=MTv >=Tv
stick=K2D
still=clm%2Tx4X-1ADLMPVYZhnoqvwz!2FK >=c being=X can=E do=X have=X in=2NX-1Vs interested=Tm-ns keen=T need=msx no=F2X-1N not=X nothing=X2U on=3x-1TX2s open=N3x-1F2s pending=2X very=NT waiting=2X-1m want=2T
stipend=p-z
stock=Fu-Z
stood=Xx
stood*=Xx
stop=FJZa3Y-1ACDHIMNTUcdgm >=4Y here=FKP sending=-Eg the=E-Y these=Y-Z to=-Z
stop*=2FG-1HIJz
stopped=X2G3F-1HIJ
stops=-z
stor*=EUW
storage=-F
store=EUW
story=PQ2X-1R
straight=AM-FKkmy >=A-K away=O with=-y
strang*=-m
strange=-m
street=V-W
street*=-W
stress=2Z-1z
stress*=2Z-1z
stretch=2p
stretch*=2p
strict=M!%-Z,
strict*=M!%-Z,
strik*=MY
strike=MY
strok*=c2Z
stroke=c2Z
strong=PR-MZz on=PRy-Q
structur*=r
structure=r
stuck=NXZd-Va in=X2N-1V
student=L-F
student*=L-F
students >=g
studio=DPV >=PV
studio*=DPV
study=FHNv-Q >=2N
study*=FHNv-QZ
stuff=AP >=P
stuff*=AP
subject=J3F-1IN
subject*=J3F-1IN
submission=ky3E-1m >=-E
submission*=Zf-Fc
submissions=Zf-Fc
submit=Tlmwy2E3D-1ANY >=2DEy me=Kx3DE my=D-2E you=-y your=bg
submitted=EU2Ny-1FKZ my=-DE to=ENU-F
submitting=Zb2E
success=s
success*=s
successful=Ix2FM-1NZy >=FMmx-N
successful*=Ix2FM-1NZy
such=M
such*=M
sue=2N >=A
sue*=2N
suggest=NPQW-MRS you=Q2P-1RS
suggested=Q3W-1FMUm i=2W that=W
suggestion=2W
suit=Nm-Py >=Z2n-1sy me=-K you=MN2m-1OZ
suit*=Wy2O
suitable=K
suited=Wy2O
suits=Ckm3n-1OZ2s >=C2n-1Os you=gk
summary=FJOpy-CEGHLMNUVWXZgm @this=-U asked=y2O-1CP2m told=JZy2F-1CHILMOT
summer=LUn >=KLn-s
summer*=LUn
sundays=-Y
sunny=F-m
super=Maz
supervision=P
supervision*=P
supervisor=DW
supp*=s2L-1Z
supplied=Ls
supplier=-2m
supplier*=-F2m
supply=s2L-1Z chain=s
supply*=Ls
support=Z-F >=Z
support*=Z-F
suppos*=Zdo-f
suppose=Zdo-f
supposed=d2Z to=d2Z
sur*=Z
sure=DPQdgt-Lc2k
surely=Z
surgeon=Ka2Z
surgeon*=Ka2Z
surgeries=Zf
surgery=LZc
surgery*=cf2Z
surnam*=-Y
surname=-Y
surpris*=d
surprised=d
survey=l-Az
survey*=l-Az
surveying=W
surveyor*=-m
surveyors=-m
suspended=y2FG-1H
swap=KT-m
swear*=2W
swears=2W
sweetheart=a2Z-1cfy
sweetheart*=a2Z-1cfy
swor*=K
swore=K
sworn=!
system=Y-gm >=Y-m and=NZ
system*=Y-Ugy
systems=DLm to=D
t=Ws-n
t*=Ws-n
ta=K2A-1m >=K
tabl*=cft2Z-1FMNPaby
table=cft2Z-1FMNPaby >=Zct-Fdy
tak*=FIMav2Z-1DJNVWXegkmrz!
take=Yav2Z-1FJNRUWXdegkry! a=CO-Z all=-FZ home=M2v-1Zs it=ms-Fd me=y2Y-1m my=K2E-1Dm the=T2Za-1Fefm this=DTY up=-Z you=P2L-1M your=d-a
taken=HKY2F-1JTZ a=K off=Y the=FK
takes=EZaf2M-1Nb @number=M place=M
taking=A2FK-1Z
talent=IX-NVZ
talent*=IX-NVZ
talentbridg*=W
talentbridge=W
talk=Rfk(3O-1DFNXZadmux >=UW2O-1DPTVZmv about=W(2T at=CO-m for=O-my it=V-OT now=2O on=-N to=bfkm2AZ-1O2M with=M
talk*=FGZy!%
talked=PZay! to=g
talking=PVjq about=Vo to=Pj
talks=G2F
tan*=Pm
tane=Umt
task=MNPV!+ and=QV
taught=P
taught*=P
tax=mpq-NZsy
tax*=mpq-NZsy
taxi=r-s
taxy*=r-s
te=PS-2m
te*=PS-2m
tea=MU-K
tea*=MU-K
teach=JT-PZm
teach*=LVs-NZ
teacher=FV
teacher*=V
teaching=ILUVs
team=SVd2s-1EFJPQZhpvz!2X >=q-PVXZ and=F at=MV-P2N for=yz is=PSrs-Mz lead=K2N-1FW of=V
team*=-NZ
teammate=K
teams=-NZ
tear=Z2K
tear*=Z2K
tech=3M
tech*=2M
technical=MNPRv-2z
technologies=V
technology*=V
tel=-z
tel*=-z
telephone=gn,3Ci-2k >=n!,2C-1s you=g2i-1k
tell=TUVXgmotx!)3h-1ACIMNORYZaijlsvy2W >=! her=y him=P!) me=eox2m-1CKPWfy2s! the=d2TZ-1b them=DZbfu2Et-1s us=PXms-Zn you=FVgprt!,2Uh-1NOPWijlmy3Z
tell*=Weh
telling=AWm2o-1Ks me=Am2Wo-1KZs
tells=Weh me=Weh
temp=LU(2q-1V2s >=Zmq to=q
temp*=-L2z
temporarily=FG
temporary=UVz2L-1M
temporary*=FG
temps=-L2z
tempt=2Vs-1r
tempt*=2Vs-1r
tempted=Ky
tender=F
tender*=F
term=FV(2Lq-1Zy >=F2mq-s time=Vs
term*=LY(2q-1NP
terms=DUYt-L >=UW
territory=QU2P
territory*=QU2P
tesco=DE
test=MPgl+2v-1FKSUVZ2s >=MNPvx-S and=N in=M is=M
test*=N
tester=2y
tester*=2y
tests=NP
text=WY2gk-1MNPbil >=2Z me=Ym-K you=Wa2gk-1hi
texted=e2Z
texting=Y
texts=3Y
th=NVix2Men-1FKLPWZk!2s >=ENiwy-KTZks and=B2M-1Z at=AM3N-1Fs or=2C-1M so=TX-M to=M-N
th*=NVix2Men-1FKLPWZk!2s
than=Hawz2p-1EPefgy @number=w2m @this=Vz a=c i=X that=MNX the=n you=Zat-u
than*=Hawz2p-1EPefgy
thank=QUd3A-1CDEMRWYg2Zm you=QU3A-1CDEMRYg2WZm
thank*=F2y4A
thanked=F2y4A me=F2y3A us=y2A
thanks=Kdrs3A-1CLMNPTUVXZagt2m >=AY2K-1DTm a=2A and=Ys2K-1t but=Fdr2K-A for=2A-1KNPUWXYZm i=A in=-A to=Z2W-1Km4A
that=ARZ-NOPSXbfgmpst, 's=AIM!%-Fam+2T >=ELQZanv2A-1DFcyz @number=FIy2K-1Z @place=F @this=U a=af2Z-1y and=!+-Z2s day=M for=Zc!-m he=PRU-m i=TWXes!&2y-1EFNPVam+ if=2Zf is=U it=Zc&-FM! job=CT long=-Z made=V money=2K my=x nobody=Zdx-s ok=LO on=! said=Y she=o2Z-1f suits=gkm the=HUZfv)2y-1IJKNWade% there=NXZa-s they=IX-JM this=Uae was=A-FPW we=ft&-P week=n-s work=Zd2m3n-s would=R2P you=DFRZjrsu2EW-1AHNXcfhky! your=A-Zm
the=l-KOYaekntu 1=g 11=N 12=BN2x-1KM 14=CMn 16=w 17=A 18=N 19=MX 2=X-M 20=g 21=C-m 22=MN 25=L 3=FJ 30=MN-F 31=M 4=X 6=NTy2E 9=An >=-V @number=JPRrw%2FZ-1IKVbcv @place=BDEKbcms!2)-1ALRYknu%+, @this=V-2z @weekday=ry2Z-1MPTXg above=ALN ad=NU-FZ address=Cgm!)2Vlr-1U afternoon=n agency=IPy-V airport=mr analyst=y answer=FT!2( app=2U application=Kt2E appointment=GX2F-1Jy! assessment=FNq+-s assignment=T attached=PQVb autumn=Y back=-N background=2N bad=IVy badge=N bank=Egq-MZ base=qz bell=-C benefits=gl best=APUs2W-1FNZ big=E! blue=Y board=DKz2M-1PTg bonus=cps&2P-1f books=mq boss=O bottom=bm brand=2U break=X-F brewery=EF brochure=l budget=Tp2G-1IJZ! bus=K business=-F call=FUZdn-CMs candidate=Z car=Mg-F care=FKQUWn case=Wv-MQ ceo=N!, certificate=A certificates=Mgls cfo=P-y chair=EF chef=P children=PRUZd client=JNXfmy!2Uo-1FKMPprv&,2s clinic=M clinical=-N closing=2M-1FN committee=IMNv2F-1Js comp=z company=MUor!%-Fgs&, conference=-m contract=FHNly(2q-1IPTkm2L council=H,2Mx-1g counter=Pgh-Z country=r) county=PW course=s-K courtesy=d2Z cover=P crew=G-PZ cto=TU2M-1P culture=s current=y!-X customer=EF2X-1m cut=FP dark=X data=QY day=MNZbnpv+2!-1KP,2s dbs=gl dean=DM decision=-g department=-A deputy=M desk=y-Cgz details=Tgm directions=l director=FNb directors=Fmv district=-m documents=Ag-m door=U-g drive=KVm2r-s drug=N email=Am-D employer=Mo!2m-1s end=Ibmo-JNUXe! evening=Qb3P exact=) exam=+ eye=FZd fair=s-r family=!%2M-1m farm=m fee=!& feedback=,2A ferry=Usx fifth=M figures=CP-m file=-Z final=MN2v-1Zsy finance=M fire=K firm=m%2o-1Zp first=LNQRgs-y2Mm flat=c-A floor=M foreman=FJ forklift=-F form=lt(-km format=+2y founder=FP-Qy founders=Nj fourth=2Z freeze=G2N funding=x gap=Fs2P gate=-P go=E good=FLTy governors=F2D grade=FGz-M green=e group=QRs2P head=Mm headcount=Nx heads=A hiring=TX!2N-1g2F holiday=Pp-Z holidays=Bkms home=m honest=X hospice=Ds hospital=F2P-1E hour=ENbmn2Z-1Mf hourly=2p-1t hours=Zam3s-1p house=! incumbent=FH internship=FHPSg interview=Nd+2Pmv-1AFKSorstu&2p interviewer=P interviews=2M introduction=j2W invitation=A invoice=l job=JUms2NT-1DGILPWnpx! joining=g-y kettle=-g kids=-Km kind=! kitchen=NPc lab=Nmrv2y lady=FL last=Nmu-Fn2Z law=EZ lead=PR2M lease=V!) legal=g letter=TZc-g level=FP library=g line=Zw!-d link=Zel-P list=EKNf+-Y lodge=Ngj2V loop=Agk manager=HNRTcghvx2P-1CMQklmy market=K matter=h-k md=-y meantime=mq-Z medical=F-N merger=FG message=-A middle=O-m ministry=X minute=Nu2gk-1l mix=2p-1s mobile=m moment=GKZbgkru!%-ls money=mopy! month=C moon=Zy morning=Nn move=V name=mopy!2%3U-1EFWZ&)+, names=Plm nda=% negotiating=Za new=ANry-IJTUXm news=y-m next=Tsv2Zb-1JNPfgnt nhs=EK night=PTUV north=s note=KZ-3A notice=Pks number=Xcmvy2z-1FP nurse=NT-F nursery=-s offer=Nsv2JTZf3c-1FIPaez ok=2Tg old=HVy-K on=+-MZ ones=Z online=N-g only=UZfy open=-g opening=FH-I originals=g other=IKVfy2Us-1DHNPa others=FJ!+-IZ outcome=FIMgk!2,-1%& owner=N2M-1Z pack=A package=Po! panel=EJKP!2v+-1AGHSZks&2% paper=TUl papers=Ag parking=A partner=DX-y partners=X2M pay=m&2p-1FKZostuv payroll=s-ovx pension=NP2s-1gkny people=-PTf person=K2VW-1g phone=PT-g photo=mw place=KV)-m port=2P portal=N portfolio=y position=DFTmpx-EGN post=FHLZl-Uv2I posting=M practice=l press=!)-F probation=Zc procedure=G2F process=GUv2M-1KN product=!% profession=Y project=FG-L question=n-m questions=+-& quick=2A range=L& rate=Dgz2p-1Lms reading=D reason=Wd receptionist=FJT recommendation=Ws recruiter=XZ recruitment=FH2K-1M reference=-y references=N referral=Yks4y-1z regional=2M-1Z2V rejection=I2F reporting=r req=H2F-1IN residents=Zd!) rest=gv-Zs result=mv, results=g!, resume=U3w-1EF right=q-x road=FP-QZ role=FMUVxy-Ns room=Ng&-m rota=FXs-g rtr=Ey2A-1m running=FK salary=LVgh!2z&3p-1KTXZkmsu%()+, same=EMPSXtx-DFNRk scale=mp school=FQgy sea=) search=Hy%2F-1IJU seat=Vms second=HMkv2U-1s sector=o selection=Tm2v-1y senior=N short=F shortlist=MN,-FZ sign=Zcpr-Mbz signed=Agl-k silence=Xe-F sound=U2y spec=Cls-FPZkx spot=HZb-I spring=k-y start=Ls-n state=, station=M-2m status=Lm2x-1s strike=FM submission=k2E-1m summary=2P-1Z summer=LUWs system=-N table=cft2Z-1FMNPby talent=X-Z task=V-M tax=p team=Mksy-PWZz! tech=N2M technical=Pv2N tender=H terms=D test=Ql-MN theatre=Ns third=Y tills=F time=AGck-NZm timing=K title=-m top=QWep-S trade=y train=AO travel=2K trial=FKNTU!& trouble=A2Z-1y trust=P2EF trustees=T, truth=PZ tube=2V uniform=-m union=LP unit=LMNZsy university=D update=A2y-1m usual=FJz vacancy=HUrvy2F-1IJMNVo very=!2M-1m video=M visa=-M vp=3F wait=N waiting=F ward=C-MP warehouse=Er way=UZe-M week=Cgn whole=FGM-IX wiser=2X word=W work=FHV written=J2F wrong=N-Y yard=V-P year=Iqr
theatr*=NSs-Kyz
theatre=NPSs-K
their=FUdsv!&(-LSWbemnz3y @place=%)-F @this=V end=! first=U hr=N-Z minds=F name=2!% new=P own=FH time=Zd-2F
theirs=E2T-1Z to=-Z
them=EKQRUlt!2D-1CFLOSVWajmnvz&2y >=DENRZs-AMbcgv2z about=DE-k all=e-AP and=ch-P before=DM but=+2!-1Z, by=U directly=x for=! i=Kt-m in=d is=M my=ET3D not=f on=gly2N so=EK that=Td-F through=P to=KNs twice=X-Z with=b yet=g
themselv*=!&-%
themselves=!&-%
then=ACcfiv2Mx-1Tamsy!2F >=ACdeiv2x-1Mhs a=M-P an=M it=Zcgl please=Zf the=M-NP they=Z-M you=MP-Z
then*=ACcfiv2Mx-1Tamsy!2F
there=HMPSXbv+-CFQTWYfhtxyz! 's=b)2M-1ERUf >=SZs2P-1MUbmnopxz2Q a=q2m-1px and=EZbu-pt another=nv-2s any=nqx-rsv are=Xd2M in=U is=HUpr2Xb-1Kdefy! the=Pe-F was=y were=N will=Ze
thereafter=cy
thereafter*=cy
therefor*=IK2F
therefore=IK2F
these=Zp3Y-1FMVz >=e2YZ days=p-MV
they=MNfkpuvx!2Fc-1ACDEOSYZeghlns2KWdt3y >=2o-1s are=FJNQTUXcks%-MPRdmv(+, ask=KQv2P-1R asked=!2N-1My, came=p can=2z-1K2Z closed=-F do=Uv2M-1m!2P filled=FHx-IJs gave=!-Z go=2Mp had=FIZf have=FNXcfkx!-ADJMWZdmy2P hire=Lv2M-1F hired=H interview=2M-1N know=!,-% let=mr! like=MPQm liked=F look=M make=x-PZ met=J2F-1IN need=IUVc-Mm never=M offer=p only=N passed=2I3F-1J pay=P2p-1my paying=p picked=Vy put=FG run=M-PZ said=FIMRd&2Xx3P-1CJNas say=LNv-Fsy! signed=H start=M still=mx2X take=Lm-F tell=-Z thought=NR3P took=2F-1M usually=MZa want=JKNc&2F-1HIUy%2P wanted=-s went=IR2FP-1HJKMN will=LQUcvwz+2TZf3M-1FKRemy%,3g would=ILNV2z-1FJPRTXadosy),
thin=-NQ
thing=CFQZdg-Ic >=CE-m i=!
thing*=Qdx-ILNVcenr
things=Xmsx-FKMP >=-Zm to=2Z
think=VZkvx,-EMNPRTUWfg2m >=-Zm about=VZb-fm2T and=y of=Vs that=Ke2Z-1a you=Py2Za-1dm
think*=av2W-1FNPT
thinking=av-NT about=a-m of=W
thinks=2W you=2W
third=LVYZez-am >=K parties=L party=L time=Z
third*=LVYZez-am
this=FKTjqz%2Z-1MPVXaikmv!)+,2y >=CTms-PUo @number=ETcf2K3q-1MPZegs! @place=f2Z @weekday=Vgz-2Z a=p2O-1Um address=2Y afternoon=UZ2bg-1i and=2f-1F as=D call=bc2Z client=E-D email=TWZb-g evening=Cbc2gy-1k finds=-O for=Zd2o has=T i=-Z is=ILSo2e-1FVXcmy job=2W letter=Jd2F level=Ky mail=Zm message=-Z minute=O2Z month=e2Z-1b morning=AFU2NX-1GWZm number=2Y occasion=FI-Z offer=FZ2c-1bf opportunity=KT point=XZd position=EFKWp-Y requirement=DKq so=A stage=! time=MNU2IK3F-1JZ to=2d3Z-1m vacancy=3D-1K was=2K week=CGSgjmn-KLNQZ with=Z year=2F-1N
tho=Dm
tho*=Dm
those=fgn2M-1EKT @number=MX who=f
though=V!+-Z i=+ they=-z
though*=V!+-Z
thought=KPRWZx2d-1Ma2m i=KZ-m of=Wx we=WZd you=NRd2P
thought*=m2s-1Znx
thoughts=m2s-1Znx
thousand=V
thousand*=V
thread=j2P-1k
thread*=j2P-1k
thrilled=2T
through=LMRdiqxz-CESTZos >=FV2Nmx a=FZd an=Mqs it=gi-Z my=Xmnq-o the=RU-FNm to=3N-1FM us=2L your=Lpq-N
through*=LMRdiqxz-CESTZos
throughout=-C
throughout*=-C
throw*=Zf
throwing=Zf
tick=OZ-z >=O-z
tick*=OZ-z
ticket=FIP-Z >=FI
ticket*=FIP-Z
tickets=N >=N
tidy=P
tidy*=P
tie=P
tie*=P
tied=OV!-Z2m
tied*=OV!-Z2m
tight=-Zm >=X-m
tight*=-Zm
til=CGvz)2F!-1JKZs
til*=CGvz)2F!-1JKZs
till=Fn!2CG-1HIJNPTUVmy% @number=C @weekday=k! after=G2F hr=F, noon=-m the=M tomorrow=c2Z you=2e-1Fb
till*=n!2CFG-1HINPTUVmy%
tills=F
tim*=Oe3n-1EPSTUVWXafoptux!
time=ANOQbz2n-1HKPSTUVWXmptux! 's=-A >=Ngs2Oeq-1PVadk and=z for=Mamn2Z-1f2s i=FYb2Z-1d in=-TV is=mn it=N next=P-Z only=s or=r the=Zc this=k to=MYd-FNPm today=A we=c you=Pmn-Zs
times=Zm2Yen-1Nbs >=Ze and=Y-Z
timesheet=-z2m >=-m
timesheet*=-MXz2Nm
timesheets=-N2M
timing=H2K-1INZ >=K
timings=-Z
tina=FR2P
tinkle=-m
tip=Qy3P-1RS
tip*=W
tipped=W
tips=Py2Qv-1R for=P2Qv-1R
titl*=Tas-Fm
title=Tas-Fm >=Za but=T-K
to=Dz!-RVkmu $=M2Ls3m-1FNpqrt 15=-2z 2=Py 90=-Z >=AEb(2Wm-1PVpwyz2U @n=c2Z @number=2C-1Z @place=DKTVm3r-1FN3s @this=UV2z @weekday=N-My a=EFgjpsy-JKk about=W accept=FT all=Zfg-M an=NT another=Nf-Fy answer=Zy2e any=2E anyone=E-D apply=Us2T-1X appoint=JU2F-1M ask=PQZaoy2m-1RTUr be=CDEYZbqt2y%-1ALOPWem& begin=F being=2E-1Yz book=N-Z bring=L build=U-m buy=U-s call=Oeiv-FKMPZ carry=T change=-N chat=-2m choose=Xa2U-1FN client=2N-1m come=n2T complete=MX confirm=FXZbh consider=n contact=W continue=T contract=MT-L corp=q2L decide=MZb-N discuss=Tp3!-1M% do=KPbgv-QXmy drop=K earn=2t-1u email=BNy2l-1Ek every=Zfg everybody=M-y expect=K2y explain=AFIP face=Mv fill=NXtu-Z find=TU-Zy finish=M follow=gl forward=!, get=Zdgtz2U-1Kbm give=RXm!&2n-1FMQ go=Kgrsy2Z3T-1EMNw have=DUYZs-Id hear=Ympsy-FMNZ2v her=PSgmy-MQWk him=FWy hire=JKUz2L-1MZm hold=N inform=FTZ interview=FHTvy-s introduce=ADPSgj-QTZm invite=N it=DMgis2A-1Z join=J2F-1N keep=e!-Pb know=Xbpvy5m-1ENstw2M learn=ms leave=KZ!-% let=CU2F lie=Zd-ef lift=K look=JMPt2W-1Zm lose=f make=MPbt2SZ-1QRns me=UXZhw&2b-1CFNPdegsz meet=Z2Nn3M-1Pgo2F mention=W move=TXZt-P my=DSgj2P-1QWYZ myself=! name=U2%-1&), new=ms next=MXf-b offer=FM-H opt=-Z other=Z our=ASjy,2P-1R pass=K(2N-1Z pay=Zdp-Lz people=Zf perm=q phone=Cgi prepare=dv3M-1P present=M-E proceed=K2T publish=&2!-1% pull=fgk2E-1m push=N-M put=EQU-Fy quote=2My-1DZ reach=eny-s read=-NP receive=Xm2Y-1EK release=I2F remain=K2! reply=DZe-a report=Zf2X represent=Z2D ring=PYcgiyz-Cm run=P-F say=HVXaoy2A!-1MPZlm& see=NQUm2M-1y2FTZ send=Dly2s-1KNn share=DM!&-Em sign=2E-1X2Z sit=! somebody=f2a someone=fm-an speak=EWmnx2O-1s stand=G2F start=JPUmn2F-1IMNT stay=EK!2s-1T stop=G submit=Tb2D take=OTZ-Km talk=Tbs2O-1FMPn2m teach=T tell=FUXZdux!&2K-1IWesy+ text=2W-1g that=!+-T the=fj2N+3D-1AFMRVWXgmv their=f-z them=DEHNZbf-Tae think=Xc-MT this=Kfm try=O2C us=Zv2W use=z wait=M,-Z whom=W withdraw=Zd2K-1T work=KPRWas2Z-1gm write=-y you=ESTWlm,2g-1DNQXij your=DXbghs-KMNPWdk £=s €=L
today=CEJXnuw2Zb-1FIKPUWadfpsxy!2Ok >=Vbghjmuz2n-1Fafikpwy2Os and=c2Z-1Mez evening=bms2Zw-1n i=X-Z no=y2Z-1f only=cu or=abfw the=X-Z
toddler*=W
toddlers=W
toe*=-P
toes=-P
together=PWX >=P and=2W
together*=PWX
told=FWvz2ky-1ACDHKLTVZfhlnt) >=,-X @this=U by=2W her=XZkz2Fy-1CDEHLTm him=FMNkv%2Uy-1Kns& me=p&2W-1CFMX%2UZy my=KZ2d the=Nmoy( them=-Z to=G2F us=Y you=EXks!-Uo
tomorrow=JPSZcfgjt2Cn-1DGIKLNOQXasw! 's=M >=Mctuy2gn-1NVkw after=C-g and=WZde-cy at=Uc2C i=Pcj2g-1Qh if=Um-Z morning=k-h so=-XZ the=f2Z
toni=Wms-Ng
tonight=Cbcl2Zg-1FKMNaeijkm >=Dg2Zcl-1Kaefjm2k and=cgh2Z
too=KR2Ps-1NUWXx >=y far=C2K
took=AHRZy2Fd-1GJKMaf >=A a=Zd it=2F-1J the=INRTcy
tool*=s-Z
tools=s-Z
top=PQWp-NRSd of=Wep
top*=PQWp-LNRSd
topic*=!+2v
topics=!+2v
total=Mmt exp=m
total*=Mt-Z
totally=-Z
touch=EPSksy2g-1MUVZhilm >=Esy-P with=Sy2P-1U
tour=Nn2M >=Nn
tour*=Nn2M
tracey=Wmn-U
tracey*=Wmn
tracker=X
tracker*=X
trad*=s-MZz
trade=s-MZz >=s-Uz
traffic=Nt-y >=N
traffic*=Nt-y
train=A2f-1Kg >=A-g
train*=Qdfp-MNTabgyz
traine*=I
trained=m
trainee=I
traineeship=J2F-1K
traineeship*=J2F-1K
training=PQdp-Nz >=Q-z
transcript=3y-1m >=3y-1m
transcripts=l
travel=Kpr-Z >=K contract=L
travel*=Kpr
travell*=s2X
travelling=s2X
treasurer=N
treasurer*=N
treat=V
treat*=V-m
treated=Z
treating=-m you=-m
trial=KT&2FMNv-1Z >=n day=Mv shift=FMT
tried=2e-1Ym to=-KYZ you=Ze
trip=-Y
trip*=-Y
trouble=AX-y you=2X-1Z
truck=-z
truck*=ms-z
trucks=ms
trunk*=Hms
trunking=Hms
trust=D2EP-1AMZm >=DN-AFP me=d2P-1f
trust*=Zbd
trusted=Zbd
trustees=T, have=,
truth=PZ
truth*=PZ
try=OQZg2ei3C-1MTYbdfhjklz2m again=2Cy-1Kmz later=O-Z me=4C-1m once=Z to=Zam-C you=W2gi-1CZl2k your=e3Z
try*=Ae2Z-1Kb
trying=Ae2Z-1Kb to=Z
tu=-Z
tu*=-Z
tub*=2Vr
tube=2Vr >=2Vr
turn=Ka2Z-1be up=2Z
turn*=IVZy2K-1Nbem2T
turnaround=D2s-1nv >=2s-1nv
turnaround*=2s-1nv
turned=FIKUVdy-m down=Iy-KZ
turning=K-T it=K-T
turnover=-z
turnover*=-z
tutor=gly
tutor*=gly
twic*=a-KMZd
twice=a-KMZd >=y-N and=2X
twin*=y
twins=y
tyler=NZ
typ*=MZ(2Lq-1bd
type=Ze(2Lq >=2q
typing=M
typo >=F
uh=CZ-T
uh*=CZ-T
umbrella=LPQ2m3q-1ps >=L2q-1s or=m
un=E-m
un*=E-m
unable=I!2,-1J% to=I!2,-1J%
unanimous=JM2F-1Z
unanimous*=JM2F-1Z
unchang*=y2X
unchanged=y2X >=y3X
undecid*=N3y
undecided=N3y
under=MXYu2!-1FKTmz2Z @number=2MP a=Ey! the=-y wraps=!
under*=MXYu2!-1FKTmz2Z
undersold=R2P-1Q
undersold*=R2P-1Q
understand=Zem!2a-1FMf >=2!-1F
understand*=Zem!2a-1AFMNf
understanding=-A
understood=3A
undertook=gl
undertook*=gl
undisclosed=%
une=-V
une*=-V
unfortunately=IKUc3F-1GJy >=FK the=FK2H-1I
uni=z
uni*=z
uniform=-m
uniform*=-m
union=LV2z-1FZ
union*=LV2z-1FZ
unit=Us-F% >=MNU-F%
unit*=Us-F%
universities=-U
university=D 's=MZ >=DL
university*=-U
unless=-m you=-m
unlimit*=L
unlimited=L
unpaid=K
unpaid*=K
unsign*=c2Z
unsigned=c2Z
unsubscrib*=Y
unsubscribe=3Y-1AKZ >=2Y-1Z
unsubscribed=Y
unsuccessful=FI2M-1JNZ
until=BQZe2G!-1DHIJMRTUWYadfgkmz+ @month=B& @number=Z @this=-z @weekday=y!(-% he=-F i=Ze-a it=!2P next=K the=Fb!,2G-1HIJZy%( they=(-, tomorrow=F we=E) you=Ne%2Z-1Fdfg(,
until*=BQZe2G!-1DHIJMRTUWYadfgkmz+
unusual=2M
unusual*=2M
up=Tjx-AFHLUckny! 4=2T >=OWels2Z-1FMNPdm a=MW-N and=Zay-Kk at=UZu before=FI-MZ for=FZgkmsxy3T-1A i=EK in=LPX-Ty my=d on=OWf2P the=CTd-F to=Xw-FLZy today=X with=Sfg2P-1l your=m-n
up*=TZjxz-AFHLUfkny!
updat*=Znw2m-1Nx
update=g2Xkm3x-1KZil2s >=Xkmy2x-1s from=n-K on=x3m-1s you=2gk-1ilm your=-m
updated=Znw2m-1Nx resume=nw2m-1Nx
updates=X
upfront=-Z
upfront*=-Z
upload=ms-K
upped=Zz
ups=Za-y
ups*=Za-y
urgency=Z
urgency*=Z
urgent=bu2C-1FMz
us=CDEHWYfs-INPabijo%) >=CFJWd(-IUm a=Z2C and=Vfy at=Dy by=MWgk-i for=L have=-Z in=cy know=Mhmn last=U not=2!-1Fy) of=Ws they=HZ to=GYy-JZg within=M-Z you=W your=m-Z2n
use=Dz-EKZ >=Ay it=Y the=D
use*=Dz-EKMZ
used=UWY2s-1DFy to=W-DUy
used*=UWY2s-1DFy
useful=P2y-1Y
useful*=P2y-1Y
using=-m
using*=-m
usual=FJz
usual*=Jaz2M-1PUm
usually=a3M-1FUy take=MZa
ute=V
ute*=V
vacancies=-L >=-L
vacancy=FUrvy2DH-1EIJMPVWZ >=Ar!2N-1Fo is=F was=FH-N
vacation=B-g
vacation*=B-g
vague=2!-1%
valid=DFc for=DN
valley=LMTVf2N-1AF >=MNT health=2N-1AF
valley*=LMTVf2N-1AF
valu*=p
valuation=-z
valuation*=-z
value=p
van=s-Z2V >=s
van*=s-Zy2V
variabl*=m
variable=m >=m
venu*=M
venue=M
verbal=2F
verbal*=2F
verdict=Xk!-l
verdict*=Xk!-l
version=FJ3w-1Is >=3w-1s of=w
version*=FJ3w-1Is
very=INZyz3T-1Pcf2Km good=-Z interested=y2T-1Km keen=2N much=FNz2T-1m
vet=V
vet*=MU
vets=U
vetting=M!
via=3W
video=Nv3M-1FPZgs >=M call=m2M
video*=Nv3M-1FPZgs
view=Ty-Zm >=TX
view*=Ty-Zm
viewed=Ze2N
views=K
virtual=M-N
virtual*=M-N
visa=w2m4s-1Mlnux >=mt2s
visa*=PSgjms
visas=PSgjms i=gs2m
visit=Tn-s >=Ty
visit*=Thn-s
visited=h
viz=P
viz*=P
voc*=2M-1m
voce=2M-1m
voicemail=Ze3y-1MOTVWdfm2U >=A hi=3y-1U
voicemails=2Z
void=Z-z
vot*=FJMU!(-NZy%
vote=FM!,-Z% >=!,-%
voted=FU-I
votes=M
votr*=-y
votre=-y
vouched=W
voucher=2y-1z
voucher*=2y-1z
vouches=2W-1N
vous=-m
vous*=-m
vp=d2F-1y
vp*=d2F-1y
w=PUVju2q3L-1NQWZknwz /=Umst-L 2=TUVu3L-1Mz
w*=IUjt2LPq-1Qkny
w2=Vvz2q4L-1Znpsuy >=L or=v2q-1s
wage=pu
wait=UXZbfn,2E-1ADFadeg2K >=Xy-A for=MZ,2f
wait*=Z
waited=Z
waitin=e2Z
waitin*=e2Z
waiting=Gglx2X-1NUsy! >=x for=Xglx on=Zbw2X
walk=MZv-Fe2N away=Zf in=2M out=Zc-f
walk*=MZuv-FUes2N
walked=My
walking=u
want=FPQTUbfz2Jt&-1DHIOWdegpwxy >=mtu-Zns @number=L2M a=&-FPm an=2Lm-1F any=Yy-EK it=Ps3T me=PZf2ms-1y more=2t-1su my=2E someone=IPQ2F-1J the=m2T this=T-Dm to=JNPQbf!&-IORZpsx you=JKUa2E4F-1HIMP2Nm your=ns-w
want*=Um2t-1su
wanted=vxz2V-1MTUo2NZs >=-T @this=2V to=Xvx2my-1LPZo2s you=-Z
wanting=Um2t-1su
wants=EHNTUbhot2C3y-1AIOWf2P a=2CU-1M her=EJN-Tm it=DT+-Xm the=CEm2Ty to=JMN2y-1EPs us=C you=2HN3F-1J
ward=CXms2r-1MPz >=g manager=NUX
ward*=CXmsy2r-1Mz
wards=y >=y
warehous*=EFUr-Wm
warehouse=EFUr-Wm >=E-F
warm=N-m >=N-m
warm*=-Wm
warmly=-W
warn*=WZ
warned=WZ
was=FHOdsxy2P3R-1DEGKLSTUXbefgrvz+,2JMQVZ >=Ogosy-FMN @this=2U a=NO-CFKPm about=P an=-z and=kr asked=!-L at=2y-1m disappointed=F filled=FH-N for=E2K-1Z free=Oy he=ms2O i=m2x-s in=-V it=s2p3m-1Fx keen=y-Tm kind=2W my=xy not=IPRz2F-1GHJKN off=FR2P on=C-F only=m rejected=M-F sorry=F that=NPs-F the=mx2R3P-1NQ told=F wondering=y2m-1s your=Pu2s-1t
wast*=WZdms-n
wasted=Zd2W
wasting=s2m-1n
wat*=pvx3m
watch=Mfk2g
watch*=MNfk2g
watched=MN
water=!-m >=-m
water*=!-m
wats=pvx3m the=s2m-1x
way=FMQdegx-Nachmy >=FQZde-m or=k-Z to=gl video=2M
way*=FMQdegx-Nachmy
we=FRXknw2T-1CLNOSehjlpsy2v >=2x-1r agreed=y are=MUVXt!-DHPgs)2Z ask=Xm2t can=DIQRTs&2P-1SVz! could=I2F-1Z do=n+2!-1y%&2Z found=P had=FINZd have=FHk%2w-1APUXZclmsyz! keep=MZ may=My!2D meet=ru! need=2b3Z-1m offer=2P pay=2z regret=I shall=M should=3W speak=N spoke=DX talk=W-n thank=X-A want=F-I were=MX will=FIKafk2g-1MNjlyz wish=H would=PQZsy(2J3F-1S2I
weak=Ry3P-1Q
wear=Q2s3P-1Rv a=Q3P-1R
websit*=NQo-Fm
website=NQo-Fm >=Po
week=MUXfnr-AKORaqu!2Zs >=MSfmry2g-1FKQWZn after=Cn and=-NV for=UZdn-s in=Vrt-Z of=CMgk-T on=X2U-1g so=2MX to=NXm2Mn-1Z
week*=z-m
weekday*=z
weekdays=z
weekend*=KWmnp
weekends=KWmnp >=Wmns
weekly=z-m >=Z-m
weeks=Ln-NP >=Lm-Z from=M-Z
weigh=!+
weigh*=!+
weight*=p
weighting=p
welcome=AFJTfsy-Ngr to=Pf-y
weld*=PT
welder=2y
welder*=y-V
welding=PT
well=AINPds-DSTVcmy >=Ee-FPWm and=AFNP-Z done=N received=A
well*=AINPds-DSTVcmy
wen=MNgmn2C i=g-m you=n2m-1s
wen*=gmn2C
went=INRe,-GJMTWXZb2m >=-m out=Z over=M2N through=Vy-FN to=H2N-1IP well=-FMPy with=IPy2F-1GHJMN
were=INPRUXu2a-1GJKMSTVbprty! >=U2X @number=N a=-N in=Za not=Im2FN-1Z recommended=W the=N you=Qamuy2P-1Rpt
wfh=2m4r-1s
wfh*=2m4r-1s
what=adptu&+2m-1ACFKNOSUVWYbcefsy( 's=px2m+-1Pt% >=x2m-1u a=-2m are=-Lnx can=-m did=Ps-m do=rtuv-p2s3m does=mp-tu happens=Mm2v he=Fs2My-1Z i=AKLu2d3Z-1Pbef2m is=mr2p-1nox2s it=a-2m number=2t-1s rate=r-s salary=2t-1pu2s she=Dmy should=2s sort=nv-u that=N the=ps2m!-1Tot% they=P&2u-1FNmsy time=Ts2n4m we=Z!%-m would=2st-1Znv you=PQt3u-1MSWZnp!2s your=u-t
what*=adptu&+2m-1ACFKNOSUVWYbcefsy(
whatever=MYagw-Fd the=N2M you=PXb
whatever*=MYagw-Fd
whatsapp=Zk
when=CQcfgk+2mnv-1ADFKLPUYabejloqstxyz&2O 's=mrt-v >=r2mp3s are=m2nu-s can=n3m-1Cs2O could=m2n-1v2s do=2T-1s does=sv he=KMv!+2y i=WXx2g-1KPZjmy2n it=Zfs the=gv-ls they=MNv+-g we=Xkm!-l will=2m3v-1n2s would=m2n-1O you=Q2Cc-1MNWegux2m your=fn
when*=CQcfgk+2mnv-1ADFKLPUYabejloqstxyz&2O
whenever=A2C-1Zg you=A-Zg
wher*=KRmx2Vr)-1AFQnqsv
where=KRmx2Vr)-1AFQnqsv 's=opr-ms @this=2V are=x2m-1O do=Tms-x i=U2Kx-1ATr2m is=2r3m-1Koqx2s it=V2)-1Z% the=r they=Zx we=MNX-m would=r2y you=PRemu,-FNQt
whereabout*=m-s
whereabouts=m-s
whether=Odh(2y3m-1CFKLPTWXt2Z i=-Kgs2T it=MOy!(-CFLNm she=COn the=Nm-FMV they=m you=dmnr-PZx
which=Nchnr)2mo!-1FOPTUVZadqvxy& >=o @number=m2o-1s @place=r!2)-1m2s% company=2mo-1rs days=m3n-1o hospital=mr%2o-1s i=KT!,-Z% is=NX2p-1sz2m of=rs2m-1o you=-Zy
whichever=LN
whichever*=LN
whil*=FPQt2G-1IJNTms
while=FPQt2G-1IJNTms i=-N the=!2FG-1IJM we=2P
who=PZfjmsv!%2ISo-1ACFGHJKOQRTVXYbceknpqrtuwx()2& 's=Wfy2mo >=2U-1WZ! are=m2o can=d-Z do=rs2m-1o does=Pjv-3m else=Zamx gave=s2m-1o gets=a got=Z-m had=m has=2FI-1HZ have=N-Fa i=Po2y is=Zfy,2mo-1pqrsvx& it=Do%2!-1Z), knows=-Zm likes=U made=Z runs=S2P-1QRmyz the=m%2o-1Zx2s they=2%4!-1X&, thought=Wf told=Es2m-1o will=PQXmv-2s would=as2v-1FPr2o you=Wh
whoever=M-g
whoever*=M-g
whol*=FGdv2Z-1INPXae
whole=FGdv2Z-1INPXae thing=M
whom=v2W-1UZ you=-y
whose=FPSd2m3o-1s
why=IQZ(2es-1AKOTWXYabdfx >=(2m are=Qey2P3Z did=ms-Y the=msy-Z you=Z
why*=IQZ(2es-1AKOTWXYabdfx
wif*=KZb2k-1P
wife=KZb2k-1P >=Zg and=D
wild=T-z
wild*=T-z
will=MSf2v3g-1CDEJLORUVYZabdqrxz2W >=z-Ugm answer=2h-1kl2Z ask=y2g3h-1Zijl2k be=AGQkv2MZ-1FTUVWagijmy2P bring=-g call=Meg3i-1hjlm2k3C chase=gk check=Mg-y close=Zf-g come=hkvy-Z confirm=h2gk-1Zil connect=Pj contact=M decide=+ do=STjm2P-1Q drop=Pbgm-i email=Mj2g-1Zm find=g2h-1Pil2k follow=M forward=g2l-1k get=BPfl!2gy-Z give=gi-Ckl go=Z-Mg have=Tgl!2f-1i hear=Mg2k-1il i=E2m inform=Xgk introduce=P!2jy-1hikl just=d2Z-1eg keep=Z2k-1bfil! know=,2U-g leave=i2K-1g2Z let=2k-1Zgmy look=g2h-1Zjl mail=Ng make=Rgy2Pj-1ck message=gk miss=mn-Kg need=b2m-1gs not=IOUYZmnp2FK-1JMNTdyz2!4g pass=Ml2Ky pay=V phone=gi-k pick=2N ping=g2k-1l put=Pgj-Q reach=g-k read=k reply=Bgh report=g2k ring=2N3gi-1Zhjkly2C see=w2M-1A2g send=nstu2gy3l-1EMPZhijw2km share=2l3g-1ky2m shoot=l2g-1i speak=2i stop=FP submit=gm take=h2LT-1Z tell=Ugkopr-Mil text=2gk-1hij the=2mv-s they=m2v-1g think=ky try=e2i3g-1CPhjklz update=gk wait=y-2g want=MP!%-Nm write=MPgjky!-Zhil you=d2s3m-1rw2g
will*=Tmr-s
willing=Tmr-s to=Tmr-s
win=-m
win*=-m
window=T2P
window*=T2P
winter=P
winter*=P
wip*=Y
wiped=Y
wis*=PZf2t
wise=PZf2t
wiser=2X
wiser*=2X
wish=MYt%-Jmy i=FIX to=KPY-Em
wish*=CNy-AU
wishes=CNy-AU to=Cy
with=DMNafhs(2I-1GHJORcdi!),2e >=Zv2Wos-1Vr2U @n=y @number=y-mz @place=ry-s @this=U-V a=IVakq2K-1HNQTdm all=l an=k2M-1P another=FIP-Jy dr=Q2P her=-Z him=Zf it=FHs-D me=AEMUm!-CN more=a my=AQTdhkx-KUy no=C-K our=NSgj2MP-1QRZkl payroll=-M real=-Z regret=F somebody=j2P-1m someone=FU thanks=A-y that=a-2s the=DILQTghwxz&2M-1AEGJRUZlou!2k their=F-y them=DEZ-K this=GK2F-1Z us=JXf(-ANZ you=CFRglnu2D-1KMQZy your=Uafwx2Z-1Wdtu
withdraw=Kf2E3Z-1am2DT my=2E-1Tm2D
withdrawing=K
withdrawn=H2E-1GIMUm >=N-F and=FH
withheld=)2!-1m%
withheld*=)2!-1m%
within=MUZbgn-LTVadfz @number=MNb-Zm a=Zf the=Ebgn2Z-1ef
within*=MUZbgn-LTVadfz
without=MZs2H-1FKNVYagr a=c-f an=EM any=M2X-1F asking=-m the=mw
woman=PZ
woman*=PZ
won=-z
won*=-z
wonder*=2y3m
wondered=2y3m
wondering=x4m-1n
word=Whmntu%2Zx-1FUarv >=xy-s and=MX for=W-m from=WXZx2e-1rs of=EW on=ghm with=y
word*=APz-dy
words=APz-dy >=Zz
work=HKVWams-ACDEOSTXcegtuvxz! >=MPQZan2W3m-1CFLTs2K @place=Vr2m and=Zbp-s for=FUan3K from=rs i=Zd-m in=Ks-T is=Z on=PRn-m out=A-K permit=m there=-Zz this=s2m with=WZno2K-1s
work*=HKLVahmnr-CDFOSXeltuxz,
workday=O
worked=Iay2s-1KT out=A2y with=Wms-UZ
worker=LW
worker*=LW
working=Km2r-1FPTl days=gk on=Um
works=Ahv+-FKNPZs% for=An there=f
workshop=MNTW
workshop*=MNTW
world=-y >=-W
world*=-y
worried=PRmx-s
worries=d2A-1Km
worry=T-E about=-Z
worry*=PRTix2A-1EFQXs2K
worth=KNamsy-MOZnqx2z >=Nu a=Ty2ms-1MOnq the=Ng-m
worth*=KNamsy-MOZnqx2z
wot=Zemnt
wot*=Zet3m
wots=t2m
would=TUmrt-ADFGHObepux >=F-P @place=mr-V @this=Uz2V @weekday=Nn2m-1MOrsy a=PUmps-Lnr appreciate=2mx ask=EP be=LSTdf2V-1NOQacers%, been=Fy better=Z2K call=ais2g-1y2C come=L consider=2y-1z do=PQcjt-T done=Zd-m email=k2g-1h2m end=f-2m find=k2W fly=2M get=-Zm give=KX-m gladly=T go=m2y got=msx2M hate=-d have=MRUcdr-NQTfms% hear=2Mv-1Z help=Pm-Z hire=W hoped=XZ i=mqrv-ntx introduce=gj-V it=COrst know=MZov-n leave=PRy let=gh like=MNYoz2FJTU-1DIQWgp2Z look=V love=FNSTUXmx-EKy2Z make=Wmt-n mean=VZ meet=2M-1NP need=rt-Zs never=Z not=a,2Zry-1KMfmnsz pay=Laz!&3Z-1m prefer=CKO(-FT put=a2Z rather=Ks%-P2TZ recommend=Q2P report=h-FP ring=Pg-C say=dt-Ky see=P send=-Z sooner=FK speak=MNP still=Tp-Z suit=r-n take=CN-cf teach=M-P tell=-m that=s2m-1Zy2n the=mn-os they=ms-x think=-y this=m try=e2Z walk=a-M want=LPQm2t-1Zs welcome=T write=gk2y you=CUbt2m-1FMNOPZdgnpuv
wow=-N >=-N
wow*=-N
wraps=!
writ*=AQWYkp-NUXfm
write=IWYeg2k-1ENRTclmz2i >=!-g again=Ydg to=gjk-Nilz2Z you=k2Z
writing=AQWYkp-UXfy >=APWp!-Z that=Z to=AFZ
written=DFJe2M-1NXZy test=M
wrong=KYy-FTZm number=Y2y
wrong*=KYy-FTZm
wrote=y-Z that=y
x=ACDFIWp%-LMZfmy >=ACDFIW-Mfmy
x*=ACDFIWp-LMZfmy
xx=E >=E
xx*=E
yard=Vr
yard*=Vr
ye=3T
ye*=3T
year=Kdqu,-DMVXYmn2sz 's=P >=Rdry2u-1DMZ2sz
years=sy-FKNTUVXen2M >=dm2P-1U ago=U and=-MZ in=ay-Vm of=-m
yeh=DTr
yeh*=DTr
yes=FJUbhvy2DTZ-1GIKPVWYadegim! >=CFJf2T-1ADNZ @number=y before=2Z for=T-Z from=KN2T go=-2T hi=Z-T i=A-Kgm in=Zb let=2T-1D on=Z or=Mms2Zbh-1Uce please=2DT-1E send=2DE that=A-T the=2U to=ANUty2DKT-1Lz you=D-2T
yesterday=U2Ns-1JO >=NU-FO and=K
yesterday*=U2Ns-1JO
yet=EUekx%3X-1ALMQTWZlnsv&+2FK >=Xy%2Umx-1FKMNPYZsv& they=M to=NX will=X3g
yet*=EUekx%3X-1ALMQTWZlnsv&+2FK
yh=Ts
yh*=Ts
yonkers=W2z
you=JWg,-GHTVXpvxy!( >=FJWZadn,-GKObcfjlprvx!2% @number=PSjy-Q @place=r2m-1s @weekday=Ai2F-1Mklm a=UWdi2g-1CPabjlmqy able=O-m about=Omn-FNUgvy!2Z accept=2Z after=Zg-Lhm again=NUXcfgi-CPdl already=mo always=2Z-1m an=INgh-M and=GMPgo2SWj3N-1IQRUVXachlm answer=-bg any=m applied=U-N apply=P are=ADFJTWYZas2Nu-1EHOcgmptxyz2U! around=mn-s as=LUW3F-1MZ ask=K%-3m asked=l2P-1Z2y3m at=OWeoz2s-1Fpy back=WZfin2g-1Cbcd be=dst2m-1MPZguv been=s before=GWg-k believe=-m both=S2AP bring=-2m but=GKf-2! by=Wl2g-1hj call=Zsy2C-m came=R2P can=CTcd2jn3D-1bfkrsy! cancel=d2Z-1e come=NWn!%2m-1sx) confirm=Ztx could=2En decide=s-Z did=EPR,-Qm directly=L-g do=MZz2mn3E-1CNS2s down=KNRVZa2P-1Q drive=a2Z earn=Pr2u-1t ever=ms feel=d2Z find=-n for=AFIUdn-KMPegmsy forward=LVglm2N free=L2Omn-1Z2s from=WZglr2f-1s get=CEnp-Zy2gx getting=Zeu give=t-y go=Nq-TVs going=Zev got=ms2JOY4F-1GHIWn2A had=EPRdt-NQf have=DJZamn-GLXcdft hear=C heard=mx her=ms2y here=FW himself=-y hold=s2Y how=F, i=i if=h, in=HNOPSUaefmrs2g-1MRVbc2l included=I2F interested=2s3m-1ntu interview=n2Z-1v is=X it=V keep=fs2Z kindly=A-m know=RWkx2gs-1NQeilnop last=Xuy-s leave=Zcs-a left=Es let=Pu2KZp-1an like=s2m-1FMORgtvx look=Pr looking=mt-nu made=Ks2EN make=nu-Z may=DEfghsy-NPTm meet=! mentioned=t might=e2W-1FNU mind=COduw-ms more=Zc-g must=2M-1F my=Fk2Z-1Em myself=F need=ns-Luy3Z never=PR next=in-Z no=Lhv-Z not=Zs2E nothing=m-s now=cgkmu2O-1C ok=m2V-1An on=JLMNTgint3u-1WZfjkpry2Pz3s once=k-hl only=M open=es2m-1Ln opened=e2Z-1d or=MNms out=FI2Z over=FJ owe=d2Z-1a passed=N phone=C-2m please=s2Y-4m posted=k2g prefer=Lqt promised=-Cg put=P2p-1s recommend=ms resend=m2s right=Ohu ring=F3C-2m said=-Wgm saw=e3Z say=e2Zs-1d! see=Ibs2Z-1NPx send=T2mw-1Dgnst2E sending=E2D sent=E set=M shall=PZgl share=Eo-m she=M-W should=PZa2y-1Rbd sign=Zct%-m so=A-K some=l something=L-g spare=Os speak=2s-1n start=Fmn-Z2s still=Eay2ms-1Xp straight=Og-2Z take=EK2Z-1en talk=Om2n-1Zv2s tell=t that=EFTUds-G! the=Nb!2FJl3g-1GHIhijm+2y then=Ag there=NZ they=N2X-1M think=avx2Z-1de this=Oy2A-1cl through=F tied=O-Z2m to=FNSYZbgt2DPj-1QRTVehklmz! today=Nbdj2X-1l told=U-WZy tomorrow=MUijmn-OZh2s tonight=Pl-Z took=A try=C twice=-Z until=%-F up=Sgj2PW-1Zkl very=W wait=cf2Z waiting=-m walk=Zcmv-f want=KR2t-1OQZpy wanted=-y3m were=FRWadu2I-1JMfy what=ghrty2!3+-1%, whatever=N when=dk2g-1hil2m which=n) who=d%-f will=fk!,-AKZcimyz with=aj2Px-1Rm within=g-M work=o-r worked=Ws would=DLRVdr)2Kt-1CFNOPXZbcegmpsx3y write=Y x=W you=Fmn
your=INWYlw)-CEGHLMOSTVXcgijkopqvx!%&2y >=L-U @number=W @place=Zegm @this=-U @weekday=2n-1m a=AWa acceptance=Zc account=F-Nm agency=p answer=Zbs-adefgn answers=3P-1NZ application=Xf2FN-1AHZm availability=Zb2Amn-1sw bank=ms boss=A-P call=dy-W candidacy=I2F candidature=I2F career=-2m client=x2Dv contact=-P current=Pu-pt decision=s details=2NU-1! earliest=w email=Ws end=2n expectations=3t expected=t-u family=-Z feedback=s-P file=FPRUXs2N-1Q final=Zbsu firm=EYm2s-1C first=d-M form=-X former=-Z friend=Z-z headline=QZa2P help=A holiday=-m inbox=PSek2g interest=At interview=Nabf-PZ last=M2m-1Zt latest=w2m-1ns letter=T level=Za-f licence=FPn-Z list=2Y-1KZ looking=UWm mail=Pr2A message=2y-1Y mind=ds name=Nf3W-1Py!2m next=rt-A note=2Ay notice=2n-s number=e2t3W-1Y offer=Nc2T-1F old=W-Zy other=Umx own=Vfq-PZm parking=-NZ passport=2M patience=A2X pay=t phone=Ze place=Zf!, portfolio=MNw present=au3m-1pt profile=IUglr!%-HMPXhwy, question=DXgh-Zk questions=Pgh rate=PZdt reference=2W-1UZ references=s2m3P-1M resume=HQalm2N3w-1OUdeuxy2n3s right=M salary=m2t second=I-Z2N shift=b shoes=a side=s signature=c2Z-1f sister=e skills=P2V-1Z start=Xm talk=F thesis=W thoughts=-Z tickets=N time=A-NZ timesheet=-m trial=N2F updated=mw-stu visa=m voicemail=2A way=Wgl3F-1Z wife=Zb word=2Zd work=-PVm yes=c3Z
your*=NWYlt)-CEHKLMOSTUVXcgijkoprvx!%&2y
yours=Jdqt3F-1HMWy! >=FZdt2G-1H is=N-F was=2P-1N
yourself=Pa2Z-1Mefm >=PRag2Z
yourself*=Pa2Z-1Mefm
yrs=mst
yrs*=mst
za=-z
za*=-z
zero=q2Zm3K-1T
zero*=q2Zm3K-1T
zon*=s
zone=s
zoom=2Pv-1Z
zoom*=2Pv-1Z
zł=L
zł*=L
£=JUVz&3p-1MNPZqrty 55=LUV >=m2p-1s @n=FJLVsz-NZqt
€=LVZcs-U @n=Z
🎉=F
🎉*=F
👍=D2A-1Tm >=2A-1T
👍*=D2A-1Tm
😂=Z-g
😂*=Z-g
😄=U
😄*=U
😊=W
😊*=W
🙌=T
🙌*=T
🙏=3A-1m
🙏*=3A-1m`,
};
